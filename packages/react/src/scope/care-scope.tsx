'use client';

import { forwardRef, useContext, useMemo } from 'react';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { Primitive } from '@radix-ui/react-primitive';
import { directionOf, parseSettings } from '@care-mode/core';
import { CareModeContext, useCareStore } from '../provider/context';
import { useScopeAttributes } from '../provider/use-scope-attributes';
import { deriveStore } from './derive-store';
import { useAttach } from './use-scope-attach';
import type { ComponentPropsWithoutRef } from 'react';
import type { CareSettings } from '@care-mode/core';
import type { CareMessages } from '../messages/zh-cn';

/** Props of `CareScope`, besides those of `<div>`. */
export interface CareScopeProps extends ComponentPropsWithoutRef<typeof Primitive.div> {
  /** Settings this part of the page has instead of its surroundings'. The rest is inherited. */
  settings?: Partial<CareSettings>;
}

const noMessages: readonly CareMessages[] = [];

/**
 * A part of the page with settings of its own. Renders a `<div>` (or its child with `asChild`)
 * that carries the care attributes. Scopes nest; overlays opened inside keep the scope.
 */
export const CareScope = /* @__PURE__ */ forwardRef<HTMLDivElement, CareScopeProps>(
  function CareScope({ settings, ...props }, ref) {
    const outer = useContext(CareModeContext);
    const parent = useCareStore();
    // Callers write the object inline; only what it says counts.
    const said = JSON.stringify(settings ?? {});
    const store = useMemo(() => deriveStore(parent, JSON.parse(said)), [parent, said]);
    const fixed = useMemo(() => parseSettings(JSON.parse(said)), [said]);
    const lang = fixed.locale ?? outer?.lang;
    const hasOwnColours = Boolean(fixed.contrast || fixed.colorScheme);
    const messages = outer?.messages ?? noMessages;
    const context = useMemo(
      () => ({ store, scoped: true, messages, lang }),
      [store, messages, lang],
    );
    const attributes = useScopeAttributes(store);
    return (
      <CareModeContext.Provider value={context}>
        <Primitive.div
          lang={lang}
          dir={lang && directionOf(lang)}
          {...props}
          {...attributes}
          // An element of the caller's has a look of its own; `base.css` gives ours one.
          data-care-scope={props.asChild ? '' : hasOwnColours ? 'painted' : 'own'}
          ref={useComposedRefs(useAttach(store), ref)}
        />
      </CareModeContext.Provider>
    );
  },
);

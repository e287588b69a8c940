'use client';
import { forwardRef, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useComposedRefs } from '@radix-ui/react-compose-refs';
import { ReadAloud } from './read-aloud';
import type { ReadAloudOptions } from '../voice/use-read-aloud';

/** Props of {@link ReadAloudRegion}. */
export interface ReadAloudRegionProps extends ComponentPropsWithoutRef<'div'>, ReadAloudOptions {
  /** Words of the button. @default 朗读, in the language of the scope */
  label?: ReactNode;
}

/**
 * A region with its own button above it that reads it aloud (W-06). Renders a `ReadAloud` and a
 * `<div>` around the children; `ref` and props go to the `<div>`.
 */
export const ReadAloudRegion = /* @__PURE__ */ forwardRef<HTMLDivElement, ReadAloudRegionProps>(
  function ReadAloudRegion({ name, navigation, label, children, ...rest }, ref) {
    const region = useRef<HTMLDivElement>(null);
    return (
      <>
        <ReadAloud region={region} name={name} navigation={navigation} label={label} />
        <div {...rest} ref={useComposedRefs(region, ref)}>
          {children}
        </div>
      </>
    );
  },
);

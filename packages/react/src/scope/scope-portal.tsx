'use client';

import { useContext, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { directionOf } from '@care-mode/core';
import { CareModeContext } from '../provider/context';
import { never } from '../provider/never';
import { useScopeAttributes } from '../provider/use-scope-attributes';
import { useAttach } from './use-scope-attach';
import type { ReactNode, ReactPortal } from 'react';
import type { CareModeContextValue } from '../provider/context';

/** Props of `ScopePortal`. */
export interface ScopePortalProps {
  /** What lies over the page. */
  children?: ReactNode;
  /** Where the content goes. @default document.body */
  container?: Element | null;
}

/**
 * Renders its children at the end of `body` and lets them keep the care settings of the place
 * they were opened from. In the document's own scope nothing is wrapped around them; inside a
 * `CareScope` they get one `<div>` that carries the scope and follows later switches.
 *
 * Renders nothing on the server and while hydrating, where there is no `body` to go to.
 */
export function ScopePortal({ children, container }: ScopePortalProps): ReactPortal | null {
  const context = useContext(CareModeContext);
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isInBrowser) return null;
  const content =
    context && context.scoped ? <Carrier context={context}>{children}</Carrier> : children;
  return createPortal(content, container ?? document.body);
}

function Carrier({ context, children }: { context: CareModeContextValue; children: ReactNode }) {
  const attributes = useScopeAttributes(context.store);
  return (
    <div
      {...attributes}
      data-care-scope="own"
      ref={useAttach(context.store)}
      lang={context.lang}
      dir={context.lang && directionOf(context.lang)}
    >
      {children}
    </div>
  );
}

import {
  Children,
  cloneElement,
  isValidElement,
  type PropsWithChildren,
  type ReactElement,
  type ReactNode,
} from 'react';

/**
 * The caller's own element with our parts drawn around the words it brought: for `asChild` on a
 * component that has an icon or a second line of its own.
 */
export function drawChild(child: ReactNode, draw: (words: ReactNode) => ReactNode): ReactNode {
  if (!isValidElement(child)) return Children.only(child);
  return cloneElement(child, undefined, draw(wordsOf(child)));
}

/** The words of the caller's own element, for where the element itself may not be used. */
export function wordsOf(child: ReactNode): ReactNode {
  return isValidElement(child)
    ? (child as ReactElement<PropsWithChildren>).props.children
    : Children.only(child);
}

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
  const element = child as ReactElement<PropsWithChildren>;
  return cloneElement(element, undefined, draw(element.props.children));
}

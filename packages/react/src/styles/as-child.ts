import { Primitive } from '@radix-ui/react-primitive';

/**
 * What a styled root takes to put its look and behaviour on the caller's own child instead of an
 * element of ours: `<ButtonRoot {...(asChild && asChildOf('button'))}>`.
 *
 * The cast hides `as` from the type of the root, which keeps its own element's props.
 */
export function asChildOf(element: keyof typeof Primitive): object {
  return { as: Primitive[element], asChild: true };
}

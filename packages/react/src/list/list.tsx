'use client';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { ListRoot } from './list.styles';

/** Props of {@link List}. */
export interface ListProps extends ComponentPropsWithoutRef<'ul'> {
  /**
   * `ol` where the order matters: steps, a queue.
   * @default 'ul'
   */
  as?: 'ul' | 'ol';
  /**
   * `card` stands on the page as one block; `plain` for inside a card, a sheet or a dialog.
   * @default 'card'
   */
  variant?: 'card' | 'plain';
}

/**
 * Things of one kind, one below the other. Renders a `<ul>` or `<ol>` of {@link ListItem}.
 *
 * However long it is, a mode switch restyles the first thirty rows and those near the screen;
 * finding in the page, printing and focus reach all of them. Chromium lists every row to assistive
 * technology, but may leave the words of a later row out of its tree until it is scrolled near: not
 * tried with a screen reader yet.
 */
export const List = /* @__PURE__ */ forwardRef<HTMLUListElement, ListProps>(function List(
  { as, variant = 'card', ...rest },
  ref,
) {
  // Safari drops the meaning of a list without marks unless its role is said.
  return <ListRoot as={as} role="list" data-variant={variant} {...rest} ref={ref} />;
});

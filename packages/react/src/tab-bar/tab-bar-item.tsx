'use client';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { warnDev } from '@care-mode/core';
import { isNamed } from '../field/field-checks';
import { Icon, type IconSource } from '../icon';
import { asChildOf } from '../styles/as-child';
import { drawChild, wordsOf } from '../styles/draw-child';
import { TabBarItemRoot } from './tab-bar-item.styles';
import { TabBarSlot } from './tab-bar-slot.styles';

/** Props of {@link TabBarItem}. */
export interface TabBarItemProps extends ComponentPropsWithoutRef<'a'> {
  /** The icon above or beside the word. */
  icon: IconSource;
  /**
   * This is where the person is now. Sets `aria-current="page"`.
   * @default false
   */
  isCurrent?: boolean;
  /**
   * The child is the link, for instance of a router; its words become the item's word.
   * @default false
   */
  asChild?: boolean;
}

/**
 * One place of a {@link TabBar}: an icon and always a word (K-10). Renders an `<a>` in an `<li>`,
 * or a `<button>` where there is no `href`.
 */
export const TabBarItem = /* @__PURE__ */ forwardRef<HTMLAnchorElement, TabBarItemProps>(
  function TabBarItem({ icon, isCurrent = false, asChild = false, children, ...rest }, ref) {
    if (
      process.env.NODE_ENV !== 'production' &&
      !isNamed(asChild ? wordsOf(children) : children, rest)
    ) {
      warnDev(
        'tab-bar-item-name',
        'A TabBarItem has no words. An icon alone is a riddle to many people, and a screen reader ' +
          'reads the address letter by letter. Give it children of one or two words.',
      );
    }
    const draw = (words: ReactNode) => (
      <>
        <Icon of={icon} />
        <span data-part="word">{words}</span>
      </>
    );
    return (
      <TabBarSlot>
        <TabBarItemRoot
          {...(asChild
            ? asChildOf('a')
            : rest.href === undefined && { as: 'button', type: 'button' })}
          aria-current={isCurrent ? 'page' : undefined}
          {...rest}
          ref={ref}
        >
          {asChild ? drawChild(children, draw) : draw(children)}
        </TabBarItemRoot>
      </TabBarSlot>
    );
  },
);

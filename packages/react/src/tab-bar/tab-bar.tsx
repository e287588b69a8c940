'use client';
import { Children, forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useBottomBar } from '../bottom-area/use-bottom-bar';
import { useWord } from '../messages/use-words';
import { navWords } from '../messages/zh-cn/nav';
import { TabBarRoot } from './tab-bar.styles';

/** Props of {@link TabBar}. */
export interface TabBarProps extends ComponentPropsWithoutRef<'nav'> {
  /**
   * Names the bar for screen readers.
   * @default 导航, in the language of the scope
   */
  'aria-label'?: string;
}

/** The largest number of places with rules of its own in `tab-bar.styles.ts`. */
const MOST = 6;

/**
 * The main places of an app, at the bottom of every page in the same order (C-27). Two to five
 * {@link TabBarItem}. Renders a `<nav>`; put it last in the page, or in a `BottomArea`.
 */
export const TabBar = /* @__PURE__ */ forwardRef<HTMLElement, TabBarProps>(function TabBar(
  { children, 'aria-label': label, ...rest },
  ref,
) {
  const word = useWord(navWords, 'nav.label');
  const count = Children.toArray(children).length;
  return (
    <TabBarRoot aria-label={label ?? word} {...rest} ref={useBottomBar(ref)}>
      {/* An attribute, since a strict style policy blocks inline style in the server's HTML. */}
      <ul role="list" data-count={Math.min(count, MOST)}>
        {children}
      </ul>
    </TabBarRoot>
  );
});

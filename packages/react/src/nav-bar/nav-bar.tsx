'use client';
import { ArrowLeft, House } from 'lucide-react';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useWords } from '../messages/use-words';
import { navWords } from '../messages/zh-cn/nav';
import { NavBarButton } from './nav-bar-button';
import { NavBarTitle } from './nav-bar-title.styles';
import { NavBarRoot } from './nav-bar.styles';

/** Props of {@link NavBar}. */
export interface NavBarProps extends Omit<ComponentPropsWithoutRef<'header'>, 'title'> {
  /** The page's name: what a person can do here. Wraps, never cut. */
  title: ReactNode;
  /**
   * The level of the title as a heading.
   * @default 'h1'
   */
  titleAs?: 'h1' | 'h2' | 'h3' | 'p';
  /**
   * Whether there is a way back. A start page has none.
   * @default true
   */
  hasBack?: boolean;
  /**
   * What back does.
   * @default one step back in the history of the browser, which keeps what was typed (K-04)
   */
  onBack?: () => void;
  /** Where back leads, as a link. */
  backHref?: string;
  /**
   * The word beside the arrow.
   * @default 返回, in the language of the scope
   */
  backLabel?: ReactNode;
  /** Where home is, as a link. Shown at the end of the line on every page but home (C-27). */
  homeHref?: string;
  /**
   * The word of the way home.
   * @default 首页, in the language of the scope
   */
  homeLabel?: ReactNode;
  /** What stands in the end corner instead of home, for instance a `NavBarButton`. */
  end?: ReactNode;
  /**
   * Stays at the top while the page scrolls, on screens high enough.
   * @default false
   */
  isSticky?: boolean;
}

/**
 * The line at the top of every page: the way back at the same corner, in words, and the page's
 * name (K-04, C-27). Renders a `<header>`.
 */
export const NavBar = /* @__PURE__ */ forwardRef<HTMLElement, NavBarProps>(function NavBar(
  {
    title,
    titleAs,
    hasBack = true,
    onBack,
    backHref,
    backLabel,
    homeHref,
    homeLabel,
    end,
    isSticky = false,
    ...rest
  },
  ref,
) {
  const say = useWords(navWords);
  const corner =
    end ??
    (homeHref !== undefined && (
      <NavBarButton icon={House} href={homeHref}>
        {homeLabel ?? say('nav.home')}
      </NavBarButton>
    ));
  return (
    <NavBarRoot data-sticky={isSticky ? '' : undefined} {...rest} ref={ref}>
      {hasBack && (
        <div data-part="back">
          <NavBarButton
            icon={ArrowLeft}
            href={backHref}
            onClick={onBack ?? (backHref === undefined ? goBack : undefined)}
          >
            {backLabel ?? say('nav.back')}
          </NavBarButton>
        </div>
      )}
      {corner && <div data-part="end">{corner}</div>}
      <NavBarTitle as={titleAs}>{title}</NavBarTitle>
    </NavBarRoot>
  );
});

function goBack(): void {
  window.history.back();
}

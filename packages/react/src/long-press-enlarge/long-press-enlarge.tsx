'use client';
import { ZoomIn } from 'lucide-react';
import {
  forwardRef,
  useCallback,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { useWords } from '../messages/use-words';
import { longPressEnlargeWords } from '../messages/zh-cn/long-press-enlarge';
import { wordsIn } from '../reading-aids/words-in';
import { ScopePortal } from '../scope/scope-portal';
import { EnlargedList } from './enlarged-list.styles';
import { EnlargedRoot } from './enlarged.styles';
import { LongPressEnlargeRoot } from './long-press-enlarge.styles';
import { useLongPress } from './use-long-press';

/** Props of {@link LongPressEnlarge}; the rest goes to the `<div>` around the bar. */
export interface LongPressEnlargeProps extends ComponentPropsWithoutRef<'div'> {
  /** A bar of an app whose items cannot grow any further: tabs, tools, places. */
  children?: ReactNode;
  /**
   * The word on the button that shows all items large.
   * @default 放大看, in the language of the scope
   */
  openLabel?: ReactNode;
  /**
   * Where that button stands: after the bar, or before it where the bar sticks to the bottom.
   * @default 'after'
   */
  buttonPosition?: 'before' | 'after';
}

/** What can be pressed in a bar. */
const items =
  'a[href],button,[role="button"],[role="link"],[role="tab"],[role="menuitem"],[role="radio"]';

/**
 * For bars whose words cannot grow: an item held for half a second appears large in the middle of
 * the screen until it is let go, and is not pressed by that. Nobody has to hold anything: the button
 * 放大看 lists all items at twice the size of the page's text, to be read and pressed there (C-19).
 *
 * Renders a `<div>` with the bar and the button. Menus of links outside it stay as they are.
 */
export const LongPressEnlarge = /* @__PURE__ */ forwardRef<HTMLDivElement, LongPressEnlargeProps>(
  function LongPressEnlarge({ children, openLabel, buttonPosition = 'after', ...rest }, ref) {
    const say = useWords(longPressEnlargeWords);
    const [bar, setBar] = useState<HTMLDivElement | null>(null);
    const [offered, setOffered] = useState<readonly HTMLElement[] | null>(null);
    const { held, handlers } = useLongPress(items);
    const button = (
      <Button
        icon={ZoomIn}
        aria-haspopup="dialog"
        onClick={() => setOffered(Array.from(bar?.querySelectorAll<HTMLElement>(items) ?? []))}
      >
        {openLabel ?? say('enlarge.open')}
      </Button>
    );
    return (
      <LongPressEnlargeRoot {...rest} ref={ref}>
        {buttonPosition === 'before' && button}
        <div data-part="bar" ref={setBar} {...handlers}>
          {children}
        </div>
        {buttonPosition === 'after' && button}
        {held && (
          <ScopePortal>
            <EnlargedRoot aria-hidden="true">
              <div>
                <Picture of={held} />
                <span>{wordsIn(held)}</span>
              </div>
            </EnlargedRoot>
          </ScopePortal>
        )}
        <Dialog
          title={say('enlarge.title')}
          isOpen={offered !== null}
          onOpenChange={(isOpen) => {
            if (!isOpen) setOffered(null);
          }}
        >
          {(close) => (
            <EnlargedList role="list">
              {offered?.map((item, index) => {
                const isDisabled = item.matches(':disabled,[aria-disabled="true"]');
                const press = () => {
                  close();
                  item.click();
                };
                return (
                  // The bar does not change while the dialog lies over it.
                  <li key={index}>
                    <Button
                      aria-current={isCurrent(item) || undefined}
                      aria-disabled={isDisabled || undefined}
                      onClick={isDisabled ? undefined : press}
                    >
                      <Picture of={item} />
                      <span>{wordsIn(item)}</span>
                    </Button>
                  </li>
                );
              })}
            </EnlargedList>
          )}
        </Dialog>
      </LongPressEnlargeRoot>
    );
  },
);

/** A copy of the picture an item shows, whoever drew it. */
function Picture({ of }: { of: Element }) {
  const copy = useCallback(
    (place: HTMLElement | null) => {
      const picture = of.querySelector('svg,img');
      if (picture) place?.replaceChildren(picture.cloneNode(true));
    },
    [of],
  );
  return <span data-part="picture" aria-hidden="true" ref={copy} />;
}

function isCurrent(item: Element): boolean {
  const now = item.getAttribute('aria-current') ?? item.getAttribute('aria-selected');
  return now !== null && now !== 'false';
}

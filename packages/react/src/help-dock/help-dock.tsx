'use client';
import { BookOpen, HeartHandshake, MessageCircle, Phone } from 'lucide-react';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type MouseEventHandler,
  type ReactNode,
} from 'react';
import { useBottomBar } from '../bottom-area/use-bottom-bar';
import { Icon, type IconSource } from '../icon';
import { useWords } from '../messages/use-words';
import { helpDockWords } from '../messages/zh-cn/help-dock';
import { HelpDockWay } from './help-dock-way.styles';
import { HelpDockRoot } from './help-dock.styles';

/** One way to help that is not the phone line. */
export type HelpDockLink = {
  /** Words on it, instead of the built-in ones. */
  readonly label?: ReactNode;
} & (
  | {
      /** Where it leads; without it the way is a button, which needs `onClick`. */
      readonly href: string;
      readonly onClick?: MouseEventHandler<HTMLElement>;
    }
  | { readonly href?: undefined; readonly onClick: MouseEventHandler<HTMLElement> }
);

/** Props of {@link HelpDock}. */
export interface HelpDockProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The number of a person who answers. One tap calls it (K-02), and it stands there in digits. */
  phone?: string;
  /**
   * What the call is named.
   * @default 打人工电话, in the language of the scope
   */
  phoneLabel?: ReactNode;
  /** Writing with a person. */
  chat?: HelpDockLink;
  /** How to use this page. */
  guide?: HelpDockLink;
  /** Somebody close who helps, for instance `{ href: 'tel:...', label: '打给女儿' }`. */
  family?: HelpDockLink;
  /**
   * `bottom` sticks to the bottom edge of a high screen, `in-flow` stands where it is put. Use the
   * same on every page (C-28).
   * @default 'in-flow'
   */
  placement?: 'in-flow' | 'bottom';
}

const ways = ['phone', 'chat', 'guide', 'family'] as const;
type Way = (typeof ways)[number];

const icons: Readonly<Record<Way, IconSource>> = {
  phone: Phone,
  chat: MessageCircle,
  guide: BookOpen,
  family: HeartHandshake,
};

const words: Readonly<Record<Way, keyof typeof helpDockWords>> = {
  phone: 'helpDock.call',
  chat: 'helpDock.chat',
  guide: 'helpDock.guide',
  family: 'helpDock.family',
};

/**
 * Help from a person, always in sight and in one order: phone, chat, guide, family (C-28, K-02).
 * It never folds up and never lies over the page. Renders a `<section>` named 帮助.
 */
export const HelpDock = /* @__PURE__ */ forwardRef<HTMLElement, HelpDockProps>(function HelpDock(
  { phone, phoneLabel, chat, guide, family, placement = 'in-flow', ...rest },
  ref,
) {
  const say = useWords(helpDockWords);
  const links: Readonly<Record<Way, HelpDockLink | undefined>> = {
    phone: phone === undefined ? undefined : { href: telephone(phone), label: phoneLabel },
    chat,
    guide,
    family,
  };
  return (
    <HelpDockRoot
      aria-label={say('helpDock.label')}
      data-placement={placement}
      {...rest}
      ref={useBottomBar(ref, placement === 'bottom')}
    >
      <ul role="list">
        {ways.map((way) => {
          const link = links[way];
          return (
            link && (
              <li key={way}>
                <HelpDockWay
                  {...(link.href === undefined
                    ? { as: 'button', type: 'button' }
                    : { href: link.href })}
                  data-way={way}
                  onClick={link.onClick}
                >
                  <Icon of={icons[way]} />
                  <span>
                    {link.label ?? say(words[way])}
                    {way === 'phone' && <span>{phone}</span>}
                  </span>
                </HelpDockWay>
              </li>
            )
          );
        })}
      </ul>
    </HelpDockRoot>
  );
});

/** What a phone dials: spaces and brackets are for reading. */
function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+*#,;]/g, '')}`;
}

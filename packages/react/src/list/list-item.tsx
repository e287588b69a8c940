'use client';
import { ChevronRight } from 'lucide-react';
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type MouseEventHandler,
  type ReactNode,
} from 'react';
import { warnDev } from '@care-mode/core';
import { Icon, type IconSource } from '../icon';
import { asChildOf } from '../styles/as-child';
import { drawChild, wordsOf } from '../styles/draw-child';
import { ListItemRoot } from './list-item.styles';
import { ListRow } from './list-row.styles';
import { ListText } from './list-text.styles';

/** Props of {@link ListItem}. What is not named here goes to the `<li>`. */
export interface ListItemProps extends Omit<ComponentPropsWithoutRef<'li'>, 'onClick'> {
  /** What it is, in the person's words. Alone it may be anything, for instance a row of fields. */
  children?: ReactNode;
  /** An icon before the words. */
  icon?: IconSource;
  /** A second line that says more. */
  description?: ReactNode;
  /**
   * What stands at the end: an amount, a state in words, or in a row that leads nowhere a control.
   * When there is no room beside the words it goes below them.
   */
  trailing?: ReactNode;
  /** Where the row leads. The whole row becomes the link. */
  href?: string;
  /** Window of the link, as in HTML. */
  target?: string;
  /** Relation of the link, as in HTML. */
  rel?: string;
  /** What the row does. The whole row becomes the button, or with `href` it belongs to the link. */
  onClick?: MouseEventHandler<HTMLElement>;
  /**
   * The row cannot be pressed now: it is a disabled button with the same words, also with `href`
   * or `asChild`, because a link cannot be disabled. Say why in `description`.
   * @default false
   */
  disabled?: boolean;
  /**
   * The row is the child, for instance the link of a router; its words become the row's words.
   * @default false
   */
  asChild?: boolean;
}

/**
 * One row of a {@link List}. Renders an `<li>`; with `href`, `onClick` or `asChild` the whole of
 * it is one link or button.
 */
export const ListItem = /* @__PURE__ */ forwardRef<HTMLLIElement, ListItemProps>(function ListItem(
  {
    children,
    icon,
    description,
    trailing,
    href,
    target,
    rel,
    onClick,
    disabled = false,
    asChild = false,
    'aria-label': ariaLabel,
    'aria-current': ariaCurrent,
    ...rest
  },
  ref,
) {
  const isChild = asChild && !disabled;
  const isLink = href !== undefined && !disabled;
  const isButton = !isLink && !isChild && (onClick !== undefined || disabled);
  const isInteractive = isLink || isButton || isChild;
  const hasParts = icon || description !== undefined || trailing !== undefined;

  function row(words: ReactNode): ReactNode {
    return (
      <>
        {icon && <Icon of={icon} />}
        <ListText>
          <span data-part="words">
            <span data-part="name">{words}</span>
            {description !== undefined && <span data-part="description">{description}</span>}
          </span>{' '}
          {trailing !== undefined && <span data-part="trailing">{trailing}</span>}
        </ListText>
        {isInteractive && !disabled && <Icon of={ChevronRight} data-chevron="" />}
      </>
    );
  }

  if (process.env.NODE_ENV !== 'production' && isInteractive && !children && !ariaLabel) {
    warnDev(
      'list-item-name',
      'A ListItem that can be pressed has no words. A person cannot tell where it leads, and a ' +
        'screen reader says only "link" or "button". Give it children.',
    );
  }

  return (
    <ListItemRoot
      aria-label={isInteractive ? undefined : ariaLabel}
      aria-current={isInteractive ? undefined : ariaCurrent}
      {...rest}
      ref={ref}
    >
      {isInteractive ? (
        <ListRow
          {...(isChild ? asChildOf('a') : { as: isLink ? 'a' : 'button' })}
          {...(isLink && { href, target, rel })}
          {...(isButton && { type: 'button', disabled })}
          aria-label={ariaLabel}
          aria-current={ariaCurrent}
          data-interactive=""
          onClick={disabled ? undefined : onClick}
        >
          {isChild ? drawChild(children, row) : row(asChild ? wordsOf(children) : children)}
        </ListRow>
      ) : (
        <ListRow>{hasParts || typeof children === 'string' ? row(children) : children}</ListRow>
      )}
    </ListItemRoot>
  );
});

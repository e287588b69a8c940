'use client';
import { cloneElement, forwardRef, isValidElement, type ComponentPropsWithoutRef } from 'react';
import { warnDev } from '@care-mode/core';
import { Icon, type IconSource } from '../icon';
import { asChildOf } from '../styles/as-child';
import { IconButtonRoot } from './icon-button.styles';
import type { Primitive } from '@radix-ui/react-primitive';

/** Props of {@link IconButton}. */
export interface IconButtonProps extends ComponentPropsWithoutRef<typeof Primitive.button> {
  /** What to draw. */
  icon: IconSource;
  /** What it does, in a word or two. It is the accessible name and stands beside the icon (K-10). */
  label: string;
  /**
   * `hidden` keeps the word out of sight in standard mode only; care mode always shows it (K-10).
   * Assistive technology hears it in both.
   * @default 'visible'
   */
  labelVisibility?: 'visible' | 'hidden';
  /**
   * Where the word stands.
   * @default 'above' (the icon above its word)
   */
  layout?: 'above' | 'beside';
  /**
   * How much the action weighs; `quiet` has no boundary, for use inside a bar or a field.
   * @default 'secondary'
   */
  variant?: 'primary' | 'secondary' | 'quiet';
}

/**
 * Does something, shown by an icon and its word. Renders a `<button type="button">`, or an empty
 * child with `asChild`: `<IconButton asChild icon={Phone} label="打电话"><a href="tel:…" /></IconButton>`.
 */
export const IconButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, IconButtonProps>(
  function IconButton(
    {
      icon,
      label,
      labelVisibility = 'visible',
      layout = 'above',
      variant = 'secondary',
      type = 'button',
      asChild,
      children,
      ...rest
    },
    ref,
  ) {
    if (process.env.NODE_ENV !== 'production' && !label) {
      warnDev(
        'icon-button-label',
        'An IconButton has no label. An icon alone is a riddle to many people, and a screen reader ' +
          'says only "button". Give it a `label` of one or two words.',
      );
    }
    const content = (
      <>
        <Icon of={icon} />
        <span>{label}</span>
      </>
    );
    return (
      <IconButtonRoot
        {...(asChild && asChildOf('button'))}
        type={asChild ? undefined : type}
        data-label={labelVisibility}
        data-layout={layout}
        data-variant={variant}
        {...rest}
        ref={ref}
      >
        {asChild && isValidElement(children) ? cloneElement(children, undefined, content) : content}
      </IconButtonRoot>
    );
  },
);

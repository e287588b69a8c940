'use client';
import { forwardRef, type ComponentType, type SVGProps } from 'react';
import { IconRoot } from './icon.styles';

/** Any component that draws an `svg` and passes its props on, such as those of `lucide-react`. */
export type IconSource = ComponentType<SVGProps<SVGSVGElement>>;

/** Props of {@link Icon}. */
export interface IconProps extends Omit<SVGProps<SVGSVGElement>, 'ref'> {
  /** The icon to draw, for instance `Phone` of `lucide-react`. */
  of: IconSource;
  /**
   * What the icon says, where no word stands beside it. Without it the icon is decoration and
   * assistive technology skips it (G-03). Prefer a word in sight (K-10).
   */
  label?: string;
}

/**
 * An icon at the size and stroke of the mode: 24 px in standard, 32 px in care mode.
 * Renders an `<svg>`.
 */
export const Icon = /* @__PURE__ */ forwardRef<SVGSVGElement, IconProps>(function Icon(
  { of, label, ...rest },
  ref,
) {
  return (
    <IconRoot
      as={of}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable={false}
      {...rest}
      ref={ref}
    />
  );
});

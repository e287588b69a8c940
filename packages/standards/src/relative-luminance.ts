/**
 * Constants of the WCAG relative luminance (C-40). Contrast is
 * (lighter + offset) / (darker + offset).
 */
export const relativeLuminance = {
  red: 0.2126,
  green: 0.7152,
  blue: 0.0722,
  /** Channels from 0 to 1 up to here are divided by `slope`; above, the power curve applies. */
  knee: 0.04045,
  slope: 12.92,
  curveOffset: 0.055,
  curvePower: 2.4,
  contrastOffset: 0.05,
} as const;

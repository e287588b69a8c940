import { grown } from '@care-mode/retrofit';
import type { Palette, ThemeOptions } from '@mui/material';

type Typography = Exclude<ThemeOptions['typography'], ((palette: Palette) => unknown) | undefined>;
type Style = Readonly<Record<string, unknown>>;

/**
 * Lets a theme of MUI follow the care settings, for `createTheme(careTheme(options), zhCN)`: every
 * size of text becomes an expression, from 18 px in care mode, so that a switch renders
 * nothing. While no setting is on, each means exactly what the theme says. CSS variables are turned
 * on, because the contrast themes of `@care-mode/adapters/mui.css` are made of them (A-08, C-05).
 *
 * `responsiveFontSizes` cannot reckon with expressions and must be left out. `pxToRem` of the theme
 * is for sizes of text; a padding made with it would grow as text does.
 *
 * @param options - The app's own options. @default MUI's
 */
export function careTheme(options: ThemeOptions = {}): ThemeOptions {
  const { typography = {} } = options;
  return {
    ...options,
    cssVariables: options.cssVariables || true,
    typography:
      typeof typography === 'function'
        ? (palette: Palette) => follow(typography(palette))
        : follow(typography),
  };
}

function follow(own: Typography): Typography {
  const { htmlFontSize = 16, fontSize = 14 } = own;
  const variants = Object.entries(own).flatMap(([name, value]) =>
    isStyle(value) ? [[name, followStyle(value)]] : [],
  );
  const followed = {
    ...own,
    ...Object.fromEntries(variants),
    // What MUI makes of a size in px without us, as createTypography.js has it.
    pxToRem: (size: number) => grown(`${(size / htmlFontSize) * (fontSize / 14)}rem`),
  };
  return followed;
}

/** Sizes an app says itself, also those it says for wider screens only. */
function followStyle(style: Style): Style {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => {
      if (isStyle(value)) return [name, followStyle(value)];
      if (name !== 'fontSize') return [name, value];
      return [name, typeof value === 'number' ? grown(`${value}px`) : followSize(String(value))];
    }),
  );
}

/** What hangs on the text around it grows with that. */
function followSize(size: string): string {
  return /(?:^|[^r])em|%|^[a-z-]+$/.test(size) ? size : grown(size);
}

function isStyle(value: unknown): value is Style {
  return typeof value === 'object' && value !== null;
}

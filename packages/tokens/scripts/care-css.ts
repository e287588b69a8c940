import { colours, pairs, type ColourPurpose, type ColourScheme, type Mode } from '../src/colours';
import {
  constants,
  durationMs,
  fontFamily,
  letterSpacingEm,
  lines,
  sizes,
  spaceSteps,
  spaceUnitPx,
  targets,
  text,
  textScales,
  textSteps,
  type TargetSize,
} from '../src/sizes';

type Declarations = Record<string, string | number>;

const rem = (px: number) => `${px / 16}rem`;

/** A length that follows the root font size but never goes below its value at 16 px. */
const floored = (px: number) => `max(${px}px, ${rem(px)})`;

const withFloor = (value: string) =>
  /^\d+px$/.test(value) && value !== '1px' && value !== '2px'
    ? floored(Number.parseFloat(value))
    : value;

function rule(selector: string, declarations: Declarations): string {
  const body = Object.entries(declarations)
    .map(([name, value]) => `  ${name === 'color-scheme' ? name : `--care-${name}`}: ${value};`)
    .join('\n');
  return `${selector} {\n${body}\n}\n`;
}

const at = (condition: string, css: string) =>
  `@media ${condition} {\n${css.replace(/^(?=.)/gm, '  ')}}\n`;

/** Only what differs: every theme is written as a change to what the cascade already says. */
function difference(base: Declarations, next: Declarations): Declarations {
  return Object.fromEntries(Object.entries(next).filter(([name, value]) => base[name] !== value));
}

const sizesOf = (mode: Mode): Declarations => ({
  'text-body': rem(text[mode].bodyPx),
  'text-floor': `${text[mode].floorPx}px`,
  'line-height-body': lines[mode].body,
  'line-height-heading': lines[mode].heading,
  'paragraph-gap': `${lines[mode].paragraphGapEm}em`,
  target: floored(targets[mode].standard),
  ...Object.fromEntries(
    Object.entries(sizes).map(([name, value]) => [name, withFloor(value[mode])]),
  ),
});

const themeOf = (
  mode: Mode,
  contrast: Parameters<typeof colours>[1],
  scheme: ColourScheme,
): Declarations => ({ 'color-scheme': scheme, ...colours(mode, contrast, scheme) });

const derived: Declarations = {
  'text-scale': 1,
  'font-family': fontFamily,
  ...Object.fromEntries(
    Object.entries(textSteps).map(([step, { plusPx }]) => [
      `font-size-${step}`,
      `max(var(--care-text-floor), calc(var(--care-text-body) * var(--care-text-scale)${
        plusPx ? ` ${plusPx < 0 ? '-' : '+'} ${rem(Math.abs(plusPx))}` : ''
      }))`,
    ]),
  ),
  'space-unit': rem(spaceUnitPx.standard),
  ...Object.fromEntries(
    Object.entries(spaceSteps).map(([step, units]) => [
      `space-${step}`,
      units === 1 ? 'var(--care-space-unit)' : `calc(var(--care-space-unit) * ${units})`,
    ]),
  ),
  'letter-spacing': `${letterSpacingEm.standard}em`,
  duration: `${durationMs.full}ms`,
  ...Object.fromEntries(Object.entries(constants).map(([name, { value }]) => [name, value])),
};

/** What each purpose becomes when the system chooses the colours (P-02). */
function forcedColour(purpose: ColourPurpose): string {
  if (purpose === 'scrim' || purpose.startsWith('surface') || purpose.endsWith('-tint')) {
    return purpose.startsWith('on-') ? 'CanvasText' : 'Canvas';
  }
  if (purpose === 'link') return 'LinkText';
  if (purpose === 'text-disabled') return 'GrayText';
  if (purpose.startsWith('accent') && purpose !== 'accent-text') return 'Highlight';
  if (purpose === 'on-accent') return 'HighlightText';
  if (purpose === 'focus-inner' || purpose.startsWith('on-')) return 'Canvas';
  return 'CanvasText';
}

/** Outweighs every theme rule, so that the system's colours and the printer always win. */
const everyTheme = ':root, [data-care-mode][data-care-contrast][data-care-color-scheme]';
/** The page before any script has spoken, or without script. */
const noScript = ':root:not([data-care-mode])';

/** The text of `care.css`: every token for every value of every axis. */
export function careCss(): string {
  const standardSizes = sizesOf('standard');
  const light = themeOf('standard', 'standard', 'light');
  const dark = themeOf('standard', 'standard', 'dark');
  const careLight = themeOf('care', 'standard', 'light');
  const careDark = themeOf('care', 'standard', 'dark');
  const highLight = themeOf('care', 'high', 'light');
  const highDark = themeOf('care', 'high', 'dark');
  const isDark = "[data-care-color-scheme='dark']";
  const isCare = "[data-care-mode='care']";
  const isHigh = "[data-care-contrast='high']";

  const targetRule = (mode: Mode, size: TargetSize) => ({ target: floored(targets[mode][size]) });
  const still = { duration: `${durationMs.reduced}ms` };

  return [
    '/* Generated from the tokens by "pnpm generate"; edit packages/tokens/src instead. */\n',
    rule(':root, [data-care-mode]', { ...light, ...derived, ...standardSizes }),
    rule(isCare, {
      ...difference(standardSizes, sizesOf('care')),
      ...difference(light, careLight),
    }),
    rule(isDark, { ...difference(light, dark), 'shadow-raised': 'none' }),
    rule(`${isCare}${isDark}`, difference({ ...careLight, ...difference(light, dark) }, careDark)),
    // Every value is written out: a theme must not let a deeper colour of care mode shine through.
    rule(isHigh, { ...difference(light, highLight), 'border-width': '2px' }),
    rule(
      `${isCare}${isHigh}`,
      difference({ ...careLight, ...difference(light, highLight) }, highLight),
    ),
    rule(`${isHigh}${isDark}`, highDark),
    ...Object.entries(pairs).map(([name, { scheme }]) =>
      rule(`[data-care-contrast='${name}'][data-care-color-scheme]`, {
        ...themeOf('care', name as keyof typeof pairs, scheme),
        'border-width': '2px',
        'shadow-raised': 'none',
        'shadow-overlay': 'none',
      }),
    ),
    // An attribute, not an inline style: it holds under a content security policy too.
    ...textScales
      .filter((scale) => scale !== 1)
      .map((scale) => rule(`[data-care-text-scale='${scale}']`, { 'text-scale': scale })),
    rule("[data-care-target-size='large']", targetRule('standard', 'large')),
    rule("[data-care-target-size='largest']", targetRule('standard', 'largest')),
    rule(`${isCare}[data-care-target-size='large']`, targetRule('care', 'large')),
    rule(`${isCare}[data-care-target-size='largest']`, targetRule('care', 'largest')),
    rule("[data-care-spacing='wide']", {
      'space-unit': rem(spaceUnitPx.wide),
      'letter-spacing': `${letterSpacingEm.wide}em`,
      'line-height-body': 1.75,
    }),
    rule("[data-care-motion='reduced']", still),
    rule("[data-care-layout='simple']", { columns: 1 }),
    // Stacked letters of Tibetan need more room between lines than Chinese does.
    rule("[data-care-locale='bo']", { 'line-height-body': 1.8, 'line-height-heading': 1.8 }),
    at('(prefers-contrast: more)', rule(noScript, difference(light, highLight))),
    at('(prefers-reduced-motion: reduce)', rule(':root, [data-care-mode]', still)),
    at(
      '(forced-colors: active)',
      rule(
        everyTheme,
        Object.fromEntries(
          Object.keys(colours('standard', 'standard', 'light')).map((purpose) => [
            purpose,
            forcedColour(purpose as ColourPurpose),
          ]),
        ),
      ),
    ),
    at(
      'print',
      rule(everyTheme, {
        ...themeOf('care', 'black-on-white', 'light'),
        'shadow-raised': 'none',
        'shadow-overlay': 'none',
      }),
    ),
  ].join('\n');
}

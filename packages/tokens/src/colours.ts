import { palette, type PaletteColour } from './palette';

/**
 * What each colour is for, and why it exists. The key is the custom property without its prefix:
 * `text-secondary` is `--care-text-secondary`.
 */
export const colourPurposes = {
  surface: 'The page. Warm, never pure white: white behind text glares in an ageing lens',
  'surface-raised': 'Cards, fields, bars and dialogs: one step lighter than the page',
  'surface-sunken': 'A region set back from the page, told apart by tint instead of shadow (W-02)',
  scrim: 'Laid over the page behind a dialog',
  text: 'Words',
  'text-secondary': 'Hints and descriptions; there is no lighter text than this',
  'text-disabled':
    'Words of a control that cannot be used now; still readable, never below the text ratio',
  link: 'A link in a sentence; always underlined too (K-09)',
  icon: 'An icon beside words (A-08: as strong as text)',
  border: 'The boundary of a control (C-07)',
  divider: 'A line between regions',
  accent: 'Fill of the main action and of what is chosen',
  'on-accent': 'Words and icons on the accent fill',
  'accent-hover': 'Accent fill under a pointer',
  'accent-pressed': 'Accent fill while pressed',
  'accent-text': 'Accent as words or icons on any surface',
  'accent-tint': 'A quiet accent area: the chosen row, a hint',
  'on-accent-tint': 'Words and icons on the accent tint',
  success: 'Fill that says it worked',
  'on-success': 'Words and icons on the success fill',
  'success-text': 'Success as words or icons on any surface',
  'success-tint': 'A quiet success area',
  'on-success-tint': 'Words and icons on the success tint',
  warning: 'Fill that says take care',
  'on-warning': 'Words and icons on the warning fill',
  'warning-text': 'Warning as words or icons on any surface',
  'warning-tint': 'A quiet warning area',
  'on-warning-tint': 'Words and icons on the warning tint',
  danger: 'Fill of an error or of an action that cannot be undone',
  'on-danger': 'Words and icons on the danger fill',
  'danger-text': 'Danger as words or icons on any surface',
  'danger-tint': 'A quiet danger area',
  'on-danger-tint': 'Words and icons on the danger tint',
  info: 'Fill of a neutral notice',
  'on-info': 'Words and icons on the info fill',
  'info-text': 'Info as words or icons on any surface',
  'info-tint': 'A quiet info area',
  'on-info-tint': 'Words and icons on the info tint',
  'focus-outer': 'Outer line of the two-colour focus ring (C-24)',
  'focus-inner': 'Inner line of the focus ring; one of the two shows on every background',
} as const;

/** A colour by what it is for. */
export type ColourPurpose = keyof typeof colourPurposes;

type Theme = Record<Exclude<ColourPurpose, 'scrim'>, PaletteColour>;

const standardLight: Theme = {
  surface: 'paper',
  'surface-raised': 'paperRaised',
  'surface-sunken': 'paperSunken',
  text: 'ink',
  'text-secondary': 'inkSoft',
  'text-disabled': 'inkQuiet',
  link: 'lake',
  icon: 'inkSoft',
  border: 'stone',
  divider: 'stoneLight',
  accent: 'lake',
  'on-accent': 'white',
  'accent-hover': 'lakeDeep',
  'accent-pressed': 'lakeDeeper',
  'accent-text': 'lake',
  'accent-tint': 'lakeMist',
  'on-accent-tint': 'lakeDeeper',
  success: 'pine',
  'on-success': 'white',
  'success-text': 'pine',
  'success-tint': 'pineMist',
  'on-success-tint': 'pineDeep',
  warning: 'amber',
  'on-warning': 'white',
  'warning-text': 'amber',
  'warning-tint': 'amberMist',
  'on-warning-tint': 'amberDeep',
  danger: 'brick',
  'on-danger': 'white',
  'danger-text': 'brick',
  'danger-tint': 'brickMist',
  'on-danger-tint': 'brickDeep',
  info: 'slate',
  'on-info': 'white',
  'info-text': 'slate',
  'info-tint': 'slateMist',
  'on-info-tint': 'slateDeep',
  'focus-outer': 'ink',
  'focus-inner': 'white',
};

/** What care mode deepens: nothing below 7:1, boundaries seen without searching. */
const careLight: Partial<Theme> = {
  'text-secondary': 'inkSofter',
  'text-disabled': 'inkQuietCare',
  link: 'lakeDeep',
  icon: 'inkSofter',
  border: 'stoneDeep',
  divider: 'stoneMid',
  'accent-text': 'lakeDeep',
  'success-text': 'pineDeep',
  'warning-text': 'amberDeep',
  'danger-text': 'brickDeep',
  'info-text': 'slateDeep',
};

const standardDark: Theme = {
  surface: 'night',
  'surface-raised': 'nightRaised',
  'surface-sunken': 'nightSunken',
  text: 'chalk',
  'text-secondary': 'chalkSoft',
  'text-disabled': 'chalkQuiet',
  link: 'lakeGlow',
  icon: 'chalkSoft',
  border: 'ash',
  divider: 'ashDeep',
  accent: 'lakeGlow',
  'on-accent': 'lakeDeepest',
  'accent-hover': 'lakeGlowBright',
  'accent-pressed': 'lakeGlowSoft',
  'accent-text': 'lakeGlow',
  'accent-tint': 'lakeNight',
  'on-accent-tint': 'lakeNightText',
  success: 'pineGlow',
  'on-success': 'pineInk',
  'success-text': 'pineGlow',
  'success-tint': 'pineNight',
  'on-success-tint': 'pineNightText',
  warning: 'amberGlow',
  'on-warning': 'amberInk',
  'warning-text': 'amberGlow',
  'warning-tint': 'amberNight',
  'on-warning-tint': 'amberNightText',
  danger: 'brickGlow',
  'on-danger': 'brickInk',
  'danger-text': 'brickGlow',
  'danger-tint': 'brickNight',
  'on-danger-tint': 'brickNightText',
  info: 'slateGlow',
  'on-info': 'slateInk',
  'info-text': 'slateGlow',
  'info-tint': 'slateNight',
  'on-info-tint': 'slateNightText',
  'focus-outer': 'chalk',
  'focus-inner': 'black',
};

const careDark: Partial<Theme> = {
  'text-disabled': 'chalkQuietCare',
  icon: 'chalk',
  border: 'ashLight',
  divider: 'ashMid',
};

/** High contrast keeps the hues as a second cue and drops every tint: only lightness carries. */
const highLight: Partial<Theme> = {
  surface: 'white',
  'surface-raised': 'white',
  'surface-sunken': 'white',
  text: 'black',
  'text-secondary': 'black',
  'text-disabled': 'inkQuietCare',
  link: 'lakeDeeper',
  icon: 'black',
  border: 'black',
  divider: 'black',
  accent: 'lakeDeeper',
  'accent-hover': 'lakeDeepest',
  'accent-pressed': 'black',
  'accent-text': 'lakeDeeper',
  'accent-tint': 'white',
  'on-accent-tint': 'lakeDeeper',
  success: 'pineDeep',
  'success-text': 'pineDeep',
  'success-tint': 'white',
  warning: 'amberDeep',
  'warning-text': 'amberDeep',
  'warning-tint': 'white',
  danger: 'brickDeep',
  'danger-text': 'brickDeep',
  'danger-tint': 'white',
  info: 'slateDeep',
  'info-text': 'slateDeep',
  'info-tint': 'white',
  'focus-outer': 'black',
};

const highDark: Partial<Theme> = {
  surface: 'black',
  'surface-raised': 'black',
  'surface-sunken': 'black',
  text: 'white',
  'text-secondary': 'white',
  'text-disabled': 'chalkQuietCare',
  link: 'lakeGlowBright',
  icon: 'white',
  border: 'white',
  divider: 'white',
  accent: 'lakeGlowBright',
  'accent-hover': 'lakeNightText',
  'accent-pressed': 'white',
  'accent-text': 'lakeGlowBright',
  'accent-tint': 'black',
  'on-accent-tint': 'lakeGlowBright',
  'success-tint': 'black',
  'warning-tint': 'black',
  'danger-tint': 'black',
  'info-tint': 'black',
  'focus-outer': 'white',
};

/** A classic pair: two colours and nothing else; icons, words and borders carry every meaning. */
function pair(ground: PaletteColour, ink: PaletteColour): Theme {
  const isGround = (purpose: string) =>
    /^(surface|on-(accent|success|warning|danger|info)$|focus-inner)|-tint$/.test(purpose) &&
    !/^on-.*-tint$/.test(purpose);
  const theme = {} as Theme;
  for (const purpose of Object.keys(standardLight) as (keyof Theme)[]) {
    theme[purpose] = isGround(purpose) ? ground : ink;
  }
  return theme;
}

const schemes = { light: standardLight, dark: standardDark } as const;
const care = { light: careLight, dark: careDark } as const;
const high = { light: highLight, dark: highDark } as const;

/** The classic pairs, as the names of the `contrast` axis say them: ink on ground. */
export const pairs = {
  'black-on-white': { ground: 'white', ink: 'black', scheme: 'light' },
  'white-on-black': { ground: 'black', ink: 'white', scheme: 'dark' },
  'yellow-on-black': { ground: 'black', ink: 'yellow', scheme: 'dark' },
  'yellow-on-blue': { ground: 'ultramarine', ink: 'yellow', scheme: 'dark' },
  'black-on-yellow': { ground: 'yellow', ink: 'black', scheme: 'light' },
} as const satisfies Record<
  string,
  { ground: PaletteColour; ink: PaletteColour; scheme: ColourScheme }
>;

/** Values of the `mode` axis. */
export type Mode = 'standard' | 'care';
/** Values of the `colorScheme` axis. */
export type ColourScheme = 'light' | 'dark';
/** Values of the `contrast` axis. */
export type Contrast = 'standard' | 'high' | keyof typeof pairs;

/** Every value of the `contrast` axis, in the order a panel shows them. */
export const contrasts: readonly Contrast[] = [
  'standard',
  'high',
  ...(Object.keys(pairs) as (keyof typeof pairs)[]),
];

const scrims = { light: 'rgb(27 26 23 / 0.6)', dark: 'rgb(0 0 0 / 0.72)' } as const;

/**
 * The colours a person sees for one choice of mode, contrast theme and colour scheme, by purpose.
 * A classic pair is the same in both schemes.
 */
export function colours(
  mode: Mode,
  contrast: Contrast,
  scheme: ColourScheme,
): Record<ColourPurpose, string> {
  const names: Theme =
    contrast === 'standard'
      ? { ...schemes[scheme], ...(mode === 'care' ? care[scheme] : undefined) }
      : contrast === 'high'
        ? { ...schemes[scheme], ...high[scheme] }
        : pair(pairs[contrast].ground, pairs[contrast].ink);
  const values = { scrim: scrims[scheme] } as Record<ColourPurpose, string>;
  for (const [purpose, name] of Object.entries(names)) {
    values[purpose as ColourPurpose] = palette[name];
  }
  return values;
}

const surfaces = ['surface', 'surface-raised', 'surface-sunken'] as const;
const kinds = ['accent', 'success', 'warning', 'danger', 'info'] as const;

/** Every pair of text on ground a component may draw: held at the text ratio in every theme. */
export const textPairs: readonly (readonly [text: ColourPurpose, ground: ColourPurpose])[] = [
  ...surfaces.flatMap((ground) =>
    (
      [
        'text',
        'text-secondary',
        'text-disabled',
        'link',
        'icon',
        ...kinds.map((kind) => `${kind}-text` as const),
      ] as const
    ).map((text) => [text, ground] as const),
  ),
  ...kinds.flatMap((kind) => [
    [`on-${kind}`, kind] as const,
    [`on-${kind}-tint`, `${kind}-tint`] as const,
    ['text', `${kind}-tint`] as const,
  ]),
  ['on-accent', 'accent-hover'],
  ['on-accent', 'accent-pressed'],
];

/** Every boundary that must be seen against what surrounds it (C-07). */
export const boundaryPairs: readonly (readonly [line: ColourPurpose, ground: ColourPurpose])[] = [
  ...surfaces.flatMap((ground) =>
    (['border', ...kinds] as const).map((line) => [line, ground] as const),
  ),
];

/** Everything a person can set. Axes are independent; presets only combine them. */
export interface CareSettings {
  /** The house as a whole. `care` also implies larger targets and less motion (P-03, A-12). */
  mode: 'standard' | 'care';
  /** Factor on every text size. 1.5 takes the 20 px care text to the 30 px of A-04. */
  textScale: 1 | 1.15 | 1.3 | 1.5 | 1.75 | 2;
  /** Colour pair of the page. Forced colours of the system win over all of them. */
  contrast:
    | 'standard'
    | 'high'
    | 'black-on-white'
    | 'white-on-black'
    | 'yellow-on-black'
    | 'yellow-on-blue'
    | 'black-on-yellow';
  colorScheme: 'light' | 'dark';
  /** Smallest clickable area: 44, 60 or more px. */
  targetSize: 'standard' | 'large' | 'largest';
  spacing: 'standard' | 'wide';
  motion: 'full' | 'reduced';
  layout: 'standard' | 'simple';
  /** Nothing speaks before the person asks: `on-demand` only offers it. */
  voice: 'off' | 'on-demand' | 'point-to-read';
  /**
   * Whether errors and confirmations are also spoken while `voice` is on. Only for a person to choose:
   * who uses a screen reader would hear everything twice.
   */
  notices: 'shown' | 'spoken';
  locale: 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en' | 'ug' | 'bo' | 'mn';
  /** Reading aids in use, in the order of the allow-list. */
  aids: readonly ('crosshair' | 'ruler' | 'largeCursor' | 'captionBar' | 'lens')[];
  /** Speed of speech, 0.5 to 2. */
  voiceRate: number;
  /** Pitch of speech, 0 to 2. */
  voicePitch: number;
  /** Loudness of speech, 0 to 1. */
  voiceVolume: number;
  /** Name of the engine's voice; empty lets the engine choose. At most 64 characters. */
  voiceName: string;
  /** Dialect asked of the engine; empty is none. At most 64 characters. */
  dialect: string;
}

/** Name of one setting. */
export type CareKey = keyof CareSettings;

// Lists hold the allowed values, for `aids` the allowed members; numbers have a range and free text
// a length. Without the tuples the type would spread over the members of a union.
type Rule<Value> = [Value] extends [readonly (infer Item)[]]
  ? readonly Item[]
  : [string] extends [Value]
    ? { readonly maxLength: number }
    : [number] extends [Value]
      ? { readonly min: number; readonly max: number }
      : readonly Value[];

/**
 * The allow-list: the one place that says which values exist. Nothing outside it is ever stored,
 * resolved or written to an element. Where values have an order, they go from least to most help.
 */
export const settingValues: { readonly [Key in CareKey]: Rule<CareSettings[Key]> } = {
  mode: ['standard', 'care'],
  textScale: [1, 1.15, 1.3, 1.5, 1.75, 2],
  contrast: [
    'standard',
    'high',
    'black-on-white',
    'white-on-black',
    'yellow-on-black',
    'yellow-on-blue',
    'black-on-yellow',
  ],
  colorScheme: ['light', 'dark'],
  targetSize: ['standard', 'large', 'largest'],
  spacing: ['standard', 'wide'],
  motion: ['full', 'reduced'],
  layout: ['standard', 'simple'],
  voice: ['off', 'on-demand', 'point-to-read'],
  notices: ['shown', 'spoken'],
  locale: ['zh-CN', 'zh-TW', 'zh-HK', 'en', 'ug', 'bo', 'mn'],
  aids: ['crosshair', 'ruler', 'largeCursor', 'captionBar', 'lens'],
  voiceRate: { min: 0.5, max: 2 },
  voicePitch: { min: 0, max: 2 },
  voiceVolume: { min: 0, max: 1 },
  voiceName: { maxLength: 64 },
  dialect: { maxLength: 64 },
};

/** Every setting's name, in the order of the table. */
export const careKeys = /* @__PURE__ */ Object.keys(settingValues) as CareKey[];

/** What holds when no source says anything: the first value of each list, and no aid in use. */
export const defaultSettings: Readonly<CareSettings> = {
  mode: 'standard',
  textScale: 1,
  contrast: 'standard',
  colorScheme: 'light',
  targetSize: 'standard',
  spacing: 'standard',
  motion: 'full',
  layout: 'standard',
  voice: 'off',
  notices: 'shown',
  locale: 'zh-CN',
  aids: [],
  voiceRate: 0.9,
  voicePitch: 1,
  voiceVolume: 1,
  voiceName: '',
  dialect: '',
};

/** `textScale` as attributes and URL parameters spell it: `text-scale`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

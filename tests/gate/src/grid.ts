import { profileAttributes, resolve } from '@care-mode/core';
import type { AuditMode } from '@care-mode/audit';
import type { CareSettings } from '@care-mode/core';

/** One way a page can be shown. */
export interface GateMode {
  readonly name: string;
  /** Whose limits apply. */
  readonly limits: AuditMode;
  readonly settings: Partial<CareSettings>;
  readonly direction?: 'rtl';
  readonly forcedColours?: true;
}

/** One check of one story. */
export interface Cell {
  readonly mode: GateMode;
  readonly width: Width;
}

export const widths = [320, 375, 1280] as const;
export type Width = (typeof widths)[number];
export const heights: Readonly<Record<Width, number>> = { 320: 568, 375: 812, 1280: 800 };

const themes = [
  'high',
  'black-on-white',
  'white-on-black',
  'yellow-on-black',
  'yellow-on-blue',
  'black-on-yellow',
] as const;

/** Every mode of the grid. */
export const gateModes: readonly GateMode[] = [
  { name: 'standard', limits: 'standard', settings: { mode: 'standard' } },
  { name: 'care', limits: 'care', settings: { mode: 'care' } },
  { name: 'care 2x', limits: 'care', settings: { mode: 'care', textScale: 2 } },
  ...themes.map((contrast): GateMode => ({
    name: contrast,
    limits: 'care',
    settings: { mode: 'care', contrast },
  })),
  { name: 'dark', limits: 'standard', settings: { mode: 'standard', colorScheme: 'dark' } },
  { name: 'care dark', limits: 'care', settings: { mode: 'care', colorScheme: 'dark' } },
  { name: 'rtl', limits: 'care', settings: { mode: 'care', locale: 'ug' }, direction: 'rtl' },
  { name: 'forced colours', limits: 'care', settings: { mode: 'care' }, forcedColours: true },
];

/** Attributes the writer of `@care-mode/core` would put on <html>. */
export function attributesOf(mode: GateMode): Record<string, string> {
  return profileAttributes(resolve({ user: mode.settings }));
}

const always: readonly (readonly [string, Width])[] = [
  ['standard', 375],
  ['care', 375],
  ['care 2x', 320],
];

const isAlways = ({ mode, width }: Cell) =>
  always.some(([name, at]) => name === mode.name && at === width);

/** All cells, those measured in every run first. */
export function fullGrid(): Cell[] {
  const cells = widths.flatMap((width) => gateModes.map((mode): Cell => ({ mode, width })));
  return [...cells.filter(isAlways), ...cells.filter((cell) => !isAlways(cell))];
}

/**
 * What `pnpm test` measures of each story: three cells always, and a share of the others that
 * rotates from story to story, so that every mode at every width is seen on several stories in
 * every run. The same stories give the same sample.
 *
 * @param stories - Ids of all stories, in their order.
 * @param least - How many stories each of the other cells must be seen on, if there are enough.
 */
export function sampledGrid(
  stories: readonly string[],
  least = 3,
): ReadonlyMap<string, readonly Cell[]> {
  const cells = fullGrid();
  const fixed = cells.filter(isAlways);
  const rest = cells.filter((cell) => !isAlways(cell));
  const share = Math.min(
    rest.length,
    Math.max(3, Math.ceil((rest.length * least) / Math.max(1, stories.length))),
  );
  return new Map(
    stories.map((id, index) => {
      const extra = Array.from({ length: share }, (_, step) => {
        return rest[(index * share + step) % rest.length]!;
      });
      return [id, [...fixed, ...extra]];
    }),
  );
}

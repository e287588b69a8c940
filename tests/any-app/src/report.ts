import type { Measured } from './measure-app';
import type { Unchanged } from './unchanged';

const percent = (share: number | null) =>
  share === null ? '-' : `${(Math.floor(share * 1000) / 10).toFixed(1)}`;

const head = [
  'switched by',
  'text ≥ 18 px, %',
  '≥ 4.5:1, %',
  '≥ 7:1, %',
  'not told',
  'targets ≥ 44, %',
  '≥ 60, %',
  'overflow, px',
  'cut (new)',
  'spilt (new)',
  'overlapping (new)',
  'covered (new)',
  'lost texts',
  'lost controls',
  'second page',
];

/** A contender that could not be measured on an app, and why. */
export interface Absent {
  readonly app: string;
  readonly viewport: string;
  readonly contender: string;
  readonly why: string;
}

/** One table for each app and size of screen. */
export function tables(
  rows: readonly (Measured | Absent)[],
  titleOf: (contender: string) => string,
  appTitle: (app: string) => string,
): string {
  const groups = new Map<string, (Measured | Absent)[]>();
  for (const row of rows) {
    const key = `${appTitle(row.app)}, ${row.viewport.replace('x', ' × ')}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([title, members]) =>
      [
        `### ${title}`,
        '',
        line(head),
        line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
        ...members.map((row) => line([titleOf(row.contender), ...cells(row)])),
        '',
      ].join('\n'),
    )
    .join('\n');
}

const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;

function cells(row: Measured | Absent): string[] {
  if ('why' in row) return head.slice(1).map(() => '-');
  const { shares: all, difference, keptOnSecondPage, notOpened } = row;
  const withNew = (count: number, fresh?: readonly string[]) =>
    fresh ? `${count} (${fresh.length})` : String(count);
  const missing = Object.keys(notOpened);
  return [
    percent(all.largeEnough),
    percent(all.contrastAA),
    percent(all.contrastAAA),
    String(all.undecided),
    percent(all.target44),
    percent(all.target60),
    String(Math.round(all.overflow)),
    withNew(all.cut, difference?.newlyCut),
    withNew(all.spilt, difference?.newlySpilt),
    withNew(all.overlapped, difference?.newlyOverlapped),
    withNew(all.covered, difference?.newlyCovered),
    difference ? String(difference.lostTexts.length) : '',
    difference ? String(difference.lostControls.length) : '',
    [
      difference === null ? '' : keptOnSecondPage ? 'kept' : 'not kept',
      missing.length > 0 ? `not opened: ${missing.join(', ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
  ];
}

/** Pixels of standard mode that differ. */
export function unchangedTable(rows: readonly Unchanged[]): string {
  return [
    '### Standard mode, pixels that differ',
    '',
    line(['app', 'screen', 'page', 'script loaded', 'after on and off']),
    line(['---', '---', '---', '--:', '--:']),
    ...rows.map(({ app, viewport, view, loaded, undone }) =>
      line([app, viewport, view, String(loaded), String(undone)]),
    ),
    '',
  ].join('\n');
}

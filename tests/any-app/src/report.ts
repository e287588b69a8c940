import type { Measured } from './measure-app';
import type { Unchanged } from './unchanged';

const percent = (share: number | null) =>
  share === null ? '-' : `${(Math.floor(share * 1000) / 10).toFixed(1)}`;

const head = [
  '应用 app',
  '怎样切换 switched by',
  '字 ≥ 18 px，%',
  '≥ 4.5:1，%',
  '≥ 7:1，%',
  '触控 ≥ 44，%',
  '≥ 60，%',
  '横向溢出 px',
  '新切掉 cut',
  '新重叠 overlapping',
  '新盖住 covered',
  '丢失 字 / 控件 lost',
  '第二页 second page',
];

/** A contender that could not be measured on an app, and why. */
export interface Absent {
  readonly app: string;
  readonly viewport: string;
  readonly contender: string;
  readonly why: string;
}

/** One table for each size of screen: an app's rows together, in the order they were measured in. */
export function tables(
  rows: readonly (Measured | Absent)[],
  titleOf: (contender: string) => string,
  appTitle: (app: string) => string,
): string {
  const screens = [...new Set(rows.map(({ viewport }) => viewport))];
  const measured = rows.filter((row): row is Measured => !('why' in row));
  return screens
    .map((viewport) =>
      [
        `### ${viewport.replace('x', ' × ')}`,
        '',
        line(head),
        line(head.map((_, at) => (at < 2 || at === head.length - 1 ? '---' : '--:'))),
        ...measured
          .filter((row) => row.viewport === viewport)
          .map((row) => line([appTitle(row.app), titleOf(row.contender), ...cells(row)])),
        '',
      ].join('\n'),
    )
    .join('\n');
}

const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;

function cells(row: Measured): string[] {
  const { shares: all, difference, keptOnSecondPage, notOpened } = row;
  const missing = Object.keys(notOpened);
  const second = [
    ...(difference === null ? [] : [keptOnSecondPage ? 'kept' : 'not kept']),
    ...(missing.length > 0 ? [`not opened: ${missing.join(', ')}`] : []),
  ];
  return [
    percent(all.largeEnough),
    percent(all.contrastAA),
    percent(all.contrastAAA),
    percent(all.target44),
    percent(all.target60),
    String(Math.round(all.overflow)),
    ...(difference === null
      ? ['', '', '', '']
      : [
          String(difference.newlyCut.length),
          String(difference.newlyOverlapped.length),
          String(difference.newlyCovered.length),
          `${difference.lostTexts.length} / ${difference.lostControls.length}`,
        ]),
    second.join('; '),
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

import { formatTable } from '@care-mode/audit';
import type { Finding, Measurement } from '@care-mode/audit';
import type { Cell } from './grid';
import type { GateParameters } from './story-page';

/** One story in one mode at one width. */
export interface Check {
  readonly story: string;
  readonly cell: Cell;
  readonly findings: readonly Finding[];
  readonly looks: readonly Finding[];
  readonly skipped: readonly Finding[];
  /** How many things were measured; 0 means the story could not be measured. */
  readonly measured: number;
  readonly error: string | null;
}

/** Sorts what was found by whether the story is allowed to leave it out. */
export function checkOf(
  story: string,
  cell: Cell,
  result: Measurement,
  gate: GateParameters,
): Check {
  const excused = new Set(gate.skip?.map(({ rule }) => rule));
  return {
    story,
    cell,
    findings: result.findings.filter(({ rule }) => !excused.has(rule)),
    skipped: result.findings.filter(({ rule }) => excused.has(rule)),
    looks: result.looks,
    measured: Object.values(result.counts).reduce((all, count) => all + count, 0),
    error: null,
  };
}

export function isPassed(check: Check): boolean {
  return check.error === null && check.findings.length === 0;
}

const place = ({ cell }: Check) => `${cell.mode.name} ${cell.width}`;

/** Stories against what was found, one line each. */
export function summaryTable(stories: readonly string[], checks: readonly Check[]): string {
  return formatTable(
    ['story', 'checks', 'failed', 'measured', 'to look at', 'excused', 'faults'],
    stories.map((story) => {
      const own = checks.filter((check) => check.story === story);
      const rules = new Map<string, number>();
      for (const check of own) {
        if (check.error) rules.set('story/error', (rules.get('story/error') ?? 0) + 1);
        for (const { rule } of check.findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      }
      return [
        story,
        String(own.length),
        String(own.filter((check) => !isPassed(check)).length || ''),
        String(own.reduce((all, check) => all + check.measured, 0)),
        String(new Set(own.flatMap((check) => check.looks.map(sameness))).size || ''),
        String(own.reduce((all, check) => all + check.skipped.length, 0) || ''),
        [...rules].map(([rule, count]) => `${rule} x${count}`).join(', '),
      ];
    }),
  );
}

/** Each fault once, with every place it shows in. */
export function failureList(checks: readonly Check[]): string {
  const faults = new Map<string, { finding: Finding; story: string; places: string[] }>();
  const errors: string[] = [];
  for (const check of checks) {
    if (check.error)
      errors.push(`${check.story}\n  story/error in ${place(check)}: ${check.error}`);
    for (const finding of check.findings) {
      const key = `${check.story} ${sameness(finding)} ${finding.required}`;
      const fault = faults.get(key) ?? { finding, story: check.story, places: [] };
      faults.set(key, fault);
      fault.places.push(`${place(check)}: ${finding.measured}`);
    }
  }
  const lines = [...faults.values()].map(({ finding, story, places }) => {
    const shown = places.slice(0, 8).join(' | ');
    const more = places.length > 8 ? ` | and ${places.length - 8} more` : '';
    return (
      `${story}\n  ${finding.rule}  ${finding.selector}${finding.text ? `  “${finding.text}”` : ''}\n` +
      `  measured ${shown}${more}\n  required ${finding.required} (${finding.clause})`
    );
  });
  return [...errors, ...lines].join('\n');
}

/** What no number can decide: printed, so that it is never taken for passed. */
export function lookList(checks: readonly Check[]): string {
  const looks = new Map<string, { finding: Finding; story: string; count: number }>();
  for (const check of checks) {
    for (const finding of check.looks) {
      const key = `${check.story} ${sameness(finding)}`;
      const look = looks.get(key) ?? { finding, story: check.story, count: 0 };
      looks.set(key, look);
      look.count += 1;
    }
  }
  if (looks.size === 0) return '';
  return formatTable(
    ['needs a look', 'rule', 'element', 'what', 'checks'],
    [...looks.values()].map(({ story, finding, count }) => [
      story,
      finding.rule,
      `${finding.selector.split(' > ').slice(-2).join(' > ')}${finding.text ? ` “${finding.text.slice(0, 10)}”` : ''}`,
      finding.measured,
      String(count),
    ]),
  );
}

/** Every excuse a story uses, whether it was needed in this run or not. */
export function excuseList(
  excuses: ReadonlyMap<string, GateParameters>,
  checks: readonly Check[],
): string {
  const rows: string[][] = [];
  for (const [story, { skip = [] }] of excuses) {
    for (const { rule, reason } of skip) {
      const used = checks
        .filter((check) => check.story === story)
        .reduce((all, check) => all + check.skipped.filter((one) => one.rule === rule).length, 0);
      rows.push([story, rule, reason || 'NO REASON GIVEN', String(used)]);
    }
  }
  return rows.length > 0 ? formatTable(['excused', 'rule', 'reason', 'times used'], rows) : '';
}

function sameness({ rule, selector }: Finding): string {
  return `${rule} ${selector}`;
}

import { selectorOf } from './dom';
import type { CareRule, Finding, Limits, Measurement } from '../types';

const rules: readonly CareRule[] = [
  'care/font-min-18',
  'care/line-height',
  'care/contrast',
  'care/icon-contrast',
  'care/boundary',
  'care/target',
  'care/overflow',
  'care/clipped',
  'care/overlap',
  'care/covered',
  'care/label',
];

interface Entry {
  readonly element: Element;
  readonly text?: string;
  readonly measured: string;
  readonly required: string;
  readonly clause: string;
}

/** Collects findings; says each thing about each element once. */
export class Report {
  readonly limits: Limits;
  private readonly wanted: ReadonlySet<CareRule>;
  private readonly findings: Finding[] = [];
  private readonly looks: Finding[] = [];
  private readonly counts = Object.fromEntries(rules.map((rule) => [rule, 0])) as Record<
    CareRule,
    number
  >;
  private readonly said = new Map<Element, Set<string>>();

  private readonly scopes: Readonly<Record<string, Limits>>;

  constructor(
    limits: Limits,
    wanted: readonly CareRule[] = rules,
    scopes: Readonly<Record<string, Limits>> = {},
  ) {
    this.limits = limits;
    this.wanted = new Set(wanted);
    this.scopes = scopes;
  }

  /**
   * Numbers for an element. The page's own attribute does not count: a page that was asked to be in
   * care mode and is not must not be measured more mildly for it.
   */
  limitsAt(element: Element): Limits {
    const scope = element.closest('body [data-care-mode]');
    const limits = this.scopes[scope?.getAttribute('data-care-mode') ?? ''];
    if (!scope || !limits) return this.limits;
    if (limits.target.value < this.limits.target.value) {
      this.look('care/font-min-18', {
        element: scope,
        measured: `a part in ${scope.getAttribute('data-care-mode')} mode`,
        required: 'a reason to leave the mode of the page',
        clause: this.limits.fontSize?.clause ?? this.limits.target.clause,
      });
    }
    return limits;
  }

  wants(...candidates: readonly CareRule[]): boolean {
    return candidates.some((rule) => this.wanted.has(rule));
  }

  count(rule: CareRule): void {
    this.counts[rule] += 1;
  }

  fail(rule: CareRule, entry: Entry): void {
    this.add(this.findings, rule, entry);
  }

  look(rule: CareRule, entry: Entry): void {
    this.add(this.looks, rule, entry);
  }

  result(): Measurement {
    return { findings: this.findings, looks: this.looks, counts: this.counts };
  }

  private add(list: Finding[], rule: CareRule, entry: Entry): void {
    if (!this.wanted.has(rule)) return;
    const said = this.said.get(entry.element) ?? new Set<string>();
    this.said.set(entry.element, said);
    const key = list === this.findings ? rule : `look ${rule}`;
    if (said.has(key)) return;
    said.add(key);
    list.push({
      rule,
      selector: selectorOf(entry.element),
      text: (entry.text ?? entry.element.textContent ?? '')
        .trim()
        .replace(/\s+/g, ' ')
        .slice(0, 30),
      measured: entry.measured,
      required: entry.required,
      clause: entry.clause,
    });
  }
}

/** Two decimals, cut and not rounded: 4.499 must not read 4.5. */
export function ratio(value: number): string {
  return `${(Math.floor(value * 100) / 100).toString()}:1`;
}

export function px(value: number): string {
  return `${Math.round(value * 10) / 10} px`;
}

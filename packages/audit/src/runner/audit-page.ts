import axe from 'axe-core';
import { limitsFor } from '../limits';
import { inPageScript } from './in-page-script.generated';
import type { Page } from 'playwright-core';
import type { AuditMode, ProfileId } from '../limits';
import type { CareRule, Finding, Measurement, RuleId } from '../types';

/** Options of `auditPage`. */
export interface AuditOptions {
  /** Which face the page shows now; the page is not switched for you. */
  readonly mode: AuditMode;
  /** Profiles to meet together. Default: `defaultProfiles[mode]`. */
  readonly profiles?: readonly ProfileId[];
  /** Measure only below this selector. Default: the whole page. */
  readonly root?: string;
  /** Leave out what matches this selector. Default: nothing. */
  readonly ignore?: string;
  /** Only these rules of ours. Default: all. */
  readonly rules?: readonly CareRule[];
  /** Run axe-core too. Default: true. */
  readonly axe?: boolean;
  /** Rules of axe to leave out, for instance page-level rules when a part is measured. */
  readonly axeWithout?: readonly string[];
}

/** What was found on a page. Measured against clauses; no statement about any evaluation. */
export interface AuditResult extends Measurement {
  readonly url: string;
  readonly mode: AuditMode;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Rules of axe that found something to look at and no fault. */
  readonly axePasses: number;
}

/**
 * axe's contrast rules are off because ours measure the same formula against the background that
 * is really there; its target rule accepts 24 px or mere distance, which A-12 does not.
 */
const superseded = ['color-contrast', 'color-contrast-enhanced', 'target-size'];

/**
 * Measures the page as it is now: injects the measuring function and axe-core, merges what they
 * found.
 *
 * @throws Error when the page cannot run scripts at all.
 */
export async function auditPage(page: Page, options: AuditOptions): Promise<AuditResult> {
  const measurement = await measurePage(page, options);
  const axeResult =
    options.axe === false ? { findings: [], passes: 0 } : await axePage(page, options);
  return {
    ...measurement,
    findings: [...measurement.findings, ...axeResult.findings],
    axePasses: axeResult.passes,
    url: page.url(),
    mode: options.mode,
    viewport: page.viewportSize() ?? { width: 0, height: 0 },
  };
}

/** The measuring function alone, without axe. */
export async function measurePage(page: Page, options: AuditOptions): Promise<Measurement> {
  const { root, ignore, rules } = options;
  const limits = limitsFor(options.mode, options.profiles);
  const scopes = {
    standard: limitsFor('standard', options.profiles),
    care: limitsFor('care', options.profiles),
  };
  const present = await page.evaluate(() => '__careAudit' in window);
  if (!present) await page.evaluate(inPageScript);
  return page.evaluate(
    ({ root: selector, ...rest }) => {
      const start = selector ? document.querySelector(selector) : document;
      if (!start)
        throw new Error(`Nothing on the page matches ${selector}, so nothing was measured.`);
      return window.__careAudit!.measure(start, rest);
    },
    {
      limits,
      scopes,
      ...(root === undefined ? {} : { root }),
      ...(ignore === undefined ? {} : { ignore }),
      ...(rules === undefined ? {} : { rules }),
    },
  );
}

async function axePage(
  page: Page,
  { root, axeWithout = [] }: AuditOptions,
): Promise<{ findings: Finding[]; passes: number }> {
  const present = await page.evaluate(() => 'axe' in window);
  if (!present) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(
    async ({ selector, disabled }) => {
      const runner = (window as unknown as { axe: typeof axe }).axe;
      const result = await runner.run(selector ?? document, {
        resultTypes: ['violations'],
        rules: Object.fromEntries(disabled.map((id) => [id, { enabled: false }])),
      });
      return {
        passes: result.passes.length,
        violations: result.violations.map(({ id, help, tags, nodes }) => ({
          id,
          help,
          tags,
          nodes: nodes.map(({ target, html }) => ({ target: target.flat().join(' '), html })),
        })),
      };
    },
    { selector: root ?? null, disabled: [...superseded, ...axeWithout] },
  );
  return {
    passes,
    findings: violations.flatMap(({ id, help, tags, nodes }) =>
      nodes.map(({ target, html }) => ({
        rule: `axe/${id}` as RuleId,
        selector: target,
        text: html
          .replace(/<[^>]*>/g, '')
          .trim()
          .slice(0, 30),
        measured: help,
        required: 'no violation',
        clause: successCriterion(tags),
      })),
    ),
  };
}

/** axe tags criteria as `wcag143`; people know them as 1.4.3. */
function successCriterion(tags: readonly string[]): string {
  const numbers = tags.flatMap((tag) => {
    const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return a ? [`WCAG ${a}.${b}.${c}`] : [];
  });
  return numbers.join(', ') || 'best practice';
}

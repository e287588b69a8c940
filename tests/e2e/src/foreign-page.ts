import { auditPage, type CareRule } from '@care-mode/audit';
import type { Page } from 'playwright-core';

/** What a page we did not write shows, element by element. */
export interface ForeignLook {
  /** The markup itself: nothing of it may be lost or changed by a switch. */
  readonly markup: string;
  readonly elements: number;
  /** Size in CSS px of every piece of text, in document order. */
  readonly textSizes: readonly number[];
  /** How far the page reaches beyond the screen, in CSS px. */
  readonly overflow: number;
}

/** Looks once the page has stopped moving: a page of theirs slides in and marks itself up late. */
export async function lookWhenSettled(page: Page, root: string): Promise<ForeignLook> {
  let before = await lookAt(page, root);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await page.waitForTimeout(250);
    const now = await lookAt(page, root);
    if (now.markup === before.markup) return now;
    before = now;
  }
  throw new Error(`${root} never comes to rest, so nothing can be compared.`);
}

/** Looks at the part of the page that is not ours. */
export function lookAt(page: Page, root: string): Promise<ForeignLook> {
  return page.evaluate((selector) => {
    const start = document.querySelector(selector)!;
    const walker = document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
    const textSizes: number[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (data.trim() && parentElement && !/^(SCRIPT|STYLE)$/.test(parentElement.tagName)) {
        textSizes.push(Number.parseFloat(getComputedStyle(parentElement).fontSize));
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      markup: start.outerHTML,
      elements: start.querySelectorAll('*').length,
      textSizes,
      overflow: Math.max(0, scrollWidth - clientWidth),
    };
  }, root);
}

/** One measured share: so many of so many. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

/** What of a foreign page meets the numbers of care mode today. */
export interface ForeignMeasure {
  readonly 'text >= 18 px': Share;
  readonly 'targets >= 44 px': Share;
  readonly 'targets >= 60 px': Share;
  readonly 'text contrast >= 4.5': Share;
  readonly 'text contrast >= 7': Share;
  /** Faults of layout, which a switch must not add to. */
  readonly layoutFaults: number;
}

const layout: readonly CareRule[] = [
  'care/overflow',
  'care/clipped',
  'care/overlap',
  'care/covered',
];

/** Measures the part of the page that is not ours against the limits of both modes. */
export async function measureForeign(page: Page, root: string): Promise<ForeignMeasure> {
  const [standard, care] = [
    await auditPage(page, { mode: 'standard', root, axe: false }),
    await auditPage(page, { mode: 'care', root, axe: false }),
  ];
  const share = (result: typeof care, rule: CareRule): Share => {
    const faulty = result.findings.filter((finding) => finding.rule === rule).length;
    const undecided = result.looks.filter((finding) => finding.rule === rule).length;
    return { met: result.counts[rule] - faulty - undecided, of: result.counts[rule] };
  };
  return {
    'text >= 18 px': share(care, 'care/font-min-18'),
    'targets >= 44 px': share(standard, 'care/target'),
    'targets >= 60 px': share(care, 'care/target'),
    'text contrast >= 4.5': share(standard, 'care/contrast'),
    'text contrast >= 7': share(care, 'care/contrast'),
    layoutFaults: care.findings.filter(({ rule }) => layout.includes(rule as CareRule)).length,
  };
}

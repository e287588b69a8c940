import type { OwnSheet } from './own-sheet.ts';
import type { Reporter } from './report.ts';
import type { Undo } from './undo.ts';

/** One document or shadow root that is being brought over, and what its parts share. */
export interface FitContext {
  readonly root: Document | ShadowRoot;
  readonly view: Window & typeof globalThis;
  readonly own: OwnSheet;
  readonly undo: Undo;
  readonly reporter: Reporter;
}

/** Selector prefix for rules that hold in care mode only, with no weight of its own. */
export function inCareMode(root: Document | ShadowRoot, selector: string): string {
  if ('host' in root) return `:host-context([data-care-mode='care']) ${selector}`;
  const atRoot = /^(html|:root)(?![\w-])/i.exec(selector);
  return atRoot
    ? `${atRoot[0]}:where([data-care-mode='care'])${selector.slice(atRoot[0].length)}`
    : `:where([data-care-mode='care']) ${selector}`;
}

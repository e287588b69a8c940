import { narrowed } from '../fit/selectors.ts';
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

const careMode = "[data-care-mode='care']";

/** A selector that holds in care mode only, with no weight more. */
export function inCareMode(root: Document | ShadowRoot, selector: string): string {
  return inSetting(root, careMode, selector);
}

/**
 * A selector that holds under a setting only, with no weight more.
 *
 * @param setting - An attribute selector, as it is found on `<html>`.
 */
export function inSetting(root: Document | ShadowRoot, setting: string, selector: string): string {
  if ('host' in root) {
    return selector.startsWith(':host') ? selector : `:host-context(${setting}) ${selector}`;
  }
  const atRoot = /^(html|:root)(?![\w-])/i.exec(selector);
  return atRoot
    ? `${atRoot[0]}:where(${setting})${selector.slice(atRoot[0].length)}`
    : narrowed(selector, `:where(${setting}) *`);
}

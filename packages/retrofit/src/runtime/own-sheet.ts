/** A style sheet of ours in one root. Foreign sheets get no rule more: libraries count theirs. */
export interface OwnSheet {
  /** Adds one rule, at the end. @returns it; null where the browser does not understand it */
  add(rule: string): CSSRule | null;
  /** Takes rules out that were added. */
  drop(rules: ReadonlySet<CSSRule>): void;
  /** Puts other rules in place of all there are. */
  replace(rules: string): void;
  /** Takes the sheet out of the root. */
  remove(): void;
}

const ours = new WeakSet<object>();

/** Whether a sheet is one of ours. */
export function isOurs(sheet: object): boolean {
  return ours.has(sheet);
}

/** Ours among what a root adopts, in the order they were made. */
const adopted = new WeakMap<Document | ShadowRoot, Set<CSSStyleSheet>>();

/** Whoever gives a root a list of sheets means the page's own: ours are put behind them again. */
export function keepAdopted(root: Document | ShadowRoot): void {
  const list = Array.from(root.adoptedStyleSheets ?? []);
  const missing = Array.from(adopted.get(root) ?? []).filter((one) => !list.includes(one));
  if (missing.length === 0) return;
  try {
    root.adoptedStyleSheets = [...list, ...missing];
  } catch {
    // Moved into another document, which takes no sheets of this one.
  }
}

/** Marks what is ours in a page. */
export const ownMark = 'data-care-fit';
/** The same for colours, which are looked at by somebody else at another time. */
export const inkMark = 'data-care-fit-ink';

/**
 * Adopted rather than written as an element where the browser can: nothing is added to the page,
 * and a content security policy has nothing to object to.
 */
export function createOwnSheet(
  root: Document | ShadowRoot,
  text: string,
  nonce?: string,
): OwnSheet {
  const document = root.ownerDocument ?? (root as Document);
  const view = document.defaultView as (Window & typeof globalThis) | null;
  let sheet: CSSStyleSheet | null = null;
  let remove = () => {};
  let replace = (rules: string) => sheet!.replaceSync(rules);
  try {
    const made = new view!.CSSStyleSheet();
    ours.add(made);
    made.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, made];
    sheet = made;
    const mine = adopted.get(root) ?? new Set();
    adopted.set(root, mine.add(made));
    remove = () => {
      mine.delete(made);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== made);
    };
  } catch {
    const element = document.createElement('style');
    element.setAttribute(ownMark, '');
    element.textContent = text;
    if (nonce) element.nonce = nonce;
    ('head' in root ? (root.head ?? root.documentElement) : root).append(element);
    sheet = element.sheet;
    if (sheet) ours.add(sheet);
    replace = (rules) => {
      element.textContent = rules;
      sheet = element.sheet;
      if (sheet) ours.add(sheet);
    };
    remove = () => element.remove();
  }
  return {
    add(rule) {
      try {
        return sheet ? sheet.cssRules[sheet.insertRule(rule, sheet.cssRules.length)]! : null;
      } catch {
        // An older browser: it lives without this rule.
        return null;
      }
    },
    drop(rules) {
      if (!sheet || rules.size === 0) return;
      for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1) {
        if (rules.has(sheet.cssRules[at]!)) sheet.deleteRule(at);
      }
    },
    replace: (rules) => replace(rules),
    remove,
  };
}

/** A style sheet of ours in one root. Foreign sheets get no rule more: libraries count theirs. */
export interface OwnSheet {
  /** Adds one rule, at the end. A rule the browser does not understand is left out. */
  add(rule: string): void;
  /** Takes the sheet out of the root. */
  remove(): void;
  /** Whether a sheet is this one. */
  is(sheet: StyleSheet): boolean;
}

/** Marks what is ours in a page. */
export const ownMark = 'data-care-fit';

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
  try {
    const made = new view!.CSSStyleSheet();
    made.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, made];
    sheet = made;
    remove = () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== made);
    };
  } catch {
    const element = document.createElement('style');
    element.setAttribute(ownMark, '');
    element.textContent = text;
    if (nonce) element.nonce = nonce;
    ('head' in root ? (root.head ?? root.documentElement) : root).append(element);
    sheet = element.sheet;
    remove = () => element.remove();
  }
  return {
    add(rule) {
      try {
        sheet?.insertRule(rule, sheet.cssRules.length);
      } catch {
        // An older browser: it lives without this rule.
      }
    },
    remove,
    is: (other) => other === sheet,
  };
}

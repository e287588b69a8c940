import type { FitContext } from '../runtime/context.ts';
import { ownMark } from '../runtime/own-sheet.ts';

/*
 * What a mark on an element does. A token is a name, a name and a number of px, or a name and a list:
 * `wrap`, `h-60`, `grid=44px_1fr`.
 * Measured numbers stand in the token, so that nothing is written into the element's own style.
 */
const declarations: Readonly<Record<string, (px: string) => string>> = {
  h: (px) => `min-height:${px}`,
  w: (px) => `min-width:${px}`,
  // In a table, height is the least height.
  row: (px) => `height:${px}`,
  pt: (px) => `padding-top:${px}`,
  pr: (px) => `padding-right:${px}`,
  pb: (px) => `padding-bottom:${px}`,
  pl: (px) => `padding-left:${px}`,
  mt: (px) => `margin-top:${px}`,
  mr: (px) => `margin-right:${px}`,
  mb: (px) => `margin-bottom:${px}`,
  ml: (px) => `margin-left:${px}`,
  up: (px) => `margin-top:-${px}`,
  most: (px) => `max-width:${px}`,
  bottom: (px) => `bottom:${px}`,
  cols: (px) => `grid-template-columns:repeat(auto-fit,minmax(min(100%,${px}),1fr))`,
  'scroll-t': (px) => `scroll-padding-top:${px}`,
  'scroll-b': (px) => `scroll-padding-bottom:${px}`,
  t: (px) => `--care-fit-t:-${px}`,
  r: (px) => `--care-fit-r:-${px}`,
  b: (px) => `--care-fit-b:-${px}`,
  l: (px) => `--care-fit-l:-${px}`,
  relative: () => 'position:relative',
  inline: () => 'display:inline-block',
  content: () => 'box-sizing:content-box',
  open: () => 'overflow:visible',
  uncut: () => 'overflow:visible',
  under: () => 'isolation:isolate',
  tall: () => 'height:auto;max-height:none',
  stiff: () => 'flex-shrink:0;flex-basis:auto',
  wide: () => 'width:auto;max-width:100%',
  give: () => 'min-width:0;max-width:100%;flex-shrink:1',
  wrap: () =>
    'white-space:normal;overflow-wrap:break-word;text-overflow:clip;-webkit-line-clamp:none',
  'wrap-pre': () => 'white-space:pre-wrap;overflow-wrap:break-word',
  anywhere: () => 'overflow-wrap:anywhere',
  // No sign of a short word alone in its line, where a browser can (Chromium 114, Safari 17.5).
  even: () => 'text-wrap:balance',
  centre: () => 'text-align:center',
  // As fit.css grows what a rule tells of.
  text: (px) => `font-size:max(var(--care-fit-floor),calc(${px} + var(--care-fit-growth)))`,
  'text-at': (px) => `font-size:${px}`,
  // An edge that is pressed and not seen.
  'edge-x': (px) => `border-left:${px} solid transparent;border-right:${px} solid transparent`,
  'edge-y': (px) => `border-top:${px} solid transparent;border-bottom:${px} solid transparent`,
  clear: () => 'background-clip:padding-box;box-sizing:content-box',
  // Parts of a table that only lays out a page, one below the other.
  stack: () => 'display:block;width:auto;height:auto;max-width:100%;box-sizing:border-box',
  // As many rows as there were: things are placed by their lines.
  tracks: (px) => `grid-template-rows:repeat(${Number.parseInt(px, 10)},auto);grid-auto-rows:auto`,
  // Rows of a shell of which one may grow, and one scrolls.
  grid: (rows) => `grid-template-rows:${rows.replace(/_/g, ' ')}`,
  pull: () => 'left:auto;right:0',
  through: () => 'pointer-events:none',
  disc: () => 'border-radius:50%',
  middle: () => 'align-self:center;vertical-align:middle',
  middles: () => 'align-items:center',
  rows: () => 'flex-wrap:wrap',
  line: () => 'line-height:var(--care-fit-line)',
};
const hitArea =
  'content:"";display:block;position:absolute;top:var(--care-fit-t);right:var(--care-fit-r);' +
  'bottom:var(--care-fit-b);left:var(--care-fit-l);width:auto;height:auto;min-width:0;min-height:0;' +
  'max-width:none;max-height:none;margin:0;padding:0;border:0;border-radius:0;background:none;box-shadow:none;' +
  'transform:none;opacity:1;pointer-events:auto';

/** Nothing; hit areas, which move nothing; or the layout, which has to be looked at again. */
export type Change = 'nothing' | 'hits' | 'layout';

/** Tokens that make a hit area and nothing else. */
export const hitTokens = /^(?:[trbl]-|after$|before$|relative$|open$|under$|through$)/;

/** Takes out the tokens that match. */
export function drop(tokens: Set<string>, which: RegExp): void {
  for (const token of [...tokens]) if (which.test(token)) tokens.delete(token);
}

/** Gives a token its number, in place of the one it had. */
export function put(tokens: Set<string>, name: string, px: number): void {
  drop(tokens, new RegExp(`^${name}-[\\d.]+$`));
  tokens.add(`${name}-${Math.max(0, Math.ceil(px - 0.01))}`);
}

/** The number of a token; undefined where it is not there. */
export function numberOf(tokens: ReadonlySet<string>, name: string): number | undefined {
  for (const token of tokens) {
    if (token.startsWith(`${name}-`)) return Number(token.slice(name.length + 1));
  }
  return undefined;
}

/** Puts marks on elements, and takes them off again. */
export interface Marks {
  /** Tokens an element has now. */
  of(element: Element): ReadonlySet<string>;
  /** Gives an element exactly these tokens. @returns what that changed */
  set(element: Element, tokens: ReadonlySet<string>): Change;
  /** Takes the marks off an element and everything in it. */
  clear(top: Element): void;
  readonly count: number;
}

const none: ReadonlySet<string> = new Set();

export function createMarks({ root, own, undo }: FitContext): Marks {
  const marked = new Map<Element, ReadonlySet<string>>();
  const known = new Set<string>();
  const unmark = (element: Element) => {
    marked.delete(element);
    element.removeAttribute(ownMark);
  };
  undo.add(() => [...marked.keys()].forEach(unmark));

  /** The page's own rules may be strong; a rule of ours stands only where it was measured. */
  function define(token: string): void {
    if (known.has(token)) return;
    known.add(token);
    const mark = `[${ownMark}~='${token}'][${ownMark}][${ownMark}]`;
    const inRoot =
      'host' in root
        ? (part: string) => `:host-context([data-care-mode='care']) ${mark}${part}`
        : (part: string) =>
            `[data-care-mode='care'] ${mark}${part},[data-care-mode='care']${mark}${part}`;
    if (token === 'after' || token === 'before') {
      own.add(`${inRoot(`::${token}`)}{${important(hitArea)}}`);
      return;
    }
    // Behind what is in the element, which goes on hearing of its own presses.
    if (token === 'under') {
      for (const pseudo of ['after', 'before'])
        own.add(`${inRoot(`[${ownMark}~='${pseudo}']::${pseudo}`)}{z-index:-1!important}`);
    }
    const [, name, px, list] = /^(.*?)(?:-([\d.]+)|=(.+))?$/.exec(token)!;
    const body = declarations[name!]!(list ?? `${px}px`);
    own.add(`${inRoot('')}{${important(body)}}`);
  }

  return {
    of: (element) => marked.get(element) ?? none,
    set(element, tokens) {
      const before = this.of(element);
      const text = [...tokens].join(' ');
      const added = [...tokens].filter((token) => !before.has(token));
      const gone = [...before].filter((token) => !tokens.has(token));
      if (added.length + gone.length === 0) return 'nothing';
      if (!text) unmark(element);
      else {
        tokens.forEach(define);
        marked.set(element, new Set(tokens));
        element.setAttribute(ownMark, text);
      }
      return [...added, ...gone].every((token) => hitTokens.test(token)) ? 'hits' : 'layout';
    },
    clear(top) {
      if (marked.has(top)) unmark(top);
      if (marked.size === 0) return;
      for (const element of Array.from(top.querySelectorAll(`[${ownMark}]`))) {
        if (marked.has(element)) unmark(element);
      }
    },
    get count() {
      return marked.size;
    },
  };
}

function important(body: string): string {
  return body.replace(/;|$/g, '!important;');
}

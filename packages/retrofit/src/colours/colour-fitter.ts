import type { Declaration } from '../fit/rewrite-rule.ts';
import type { FitContext } from '../runtime/context.ts';
import { createOwnSheet } from '../runtime/own-sheet.ts';
import type { Finding } from '../runtime/report.ts';
import type { Definitions, SeenRule } from '../runtime/sheet-fitter.ts';
import { isOther, openBook, type Meaning } from './colour-book.ts';
import { sayInline } from './colour-declarations.ts';
import { createColourRules } from './colour-rules.ts';
import { createLooker } from './look.ts';
import { createMarks, fleeting, foreign } from './marks.ts';
import { verify } from './verify.ts';

/** Brings the colours of one root over. */
export interface ColourFitter {
  /** A style rule: its colours are replaced by variables that mean the same for now. */
  seen(rule: SeenRule, definitions: Definitions): void;
  /** What takes the place of the colours of an inline style. */
  inline(style: CSSStyleDeclaration): readonly Declaration[];
  /** Steps that look at the root, or at some elements of it, and give the variables their values. */
  look(elements?: Iterable<Element>): Generator<void>;
  /** Steps that measure the root, or some elements, under the setting that is on. */
  verify(elements?: Iterable<Element>): Generator<void>;
  /** Whether custom properties of the page mean other colours than when it was looked at. */
  isStale(): boolean;
  /** Whether a classic pair hides the page's own colours, so that nothing can be learnt of them. */
  isBlind(): boolean;
  /** Attributes on which colours of the page depend. */
  readonly attributes: ReadonlySet<string>;
  /** Forgets what was measured of an element: it looks different now. */
  forget(element: Element): void;
  /** Its own style was written, and may move it. Whether it is to be looked at again at rest. */
  moved(element: Element): boolean;
}

export function createColourFitter(context: FitContext, nonce?: string): ColourFitter {
  const { root, view, undo, reporter } = context;
  const document = root.ownerDocument ?? (root as Document);
  const book = openBook(document, nonce);
  const own = createOwnSheet(root, '', nonce);
  const marks = createMarks(context);
  const rules = createColourRules(context, book, marks);
  const looker = createLooker(context, book, rules, marks);
  const faults = new Map<Element, Finding>();
  let definitions: Definitions = {
    lookUp: () => undefined,
    selectorsOf: () => [],
    isOfParts: () => false,
  };
  let news = true;
  // Of the page's variables when the whole root was looked at.
  let meaning: Meaning = new Map();
  let written = '';
  const emit = () => {
    const text = rules.text();
    if (text !== written) own.replace(text);
    written = text;
  };
  undo.add(own.remove);
  undo.add(
    book.join((count) => {
      reporter.colours = count;
      emit();
    }),
  );

  function* all(): Generator<Element> {
    const walker = document.createTreeWalker(root, view.NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) yield walker.currentNode as Element;
  }

  /** Before the whole root is looked at. */
  function begin(): void {
    book.reread();
    const now = book.meaning();
    const isAnother = isOther(now, meaning);
    meaning = now;
    book.renew(now);
    if (!isAnother) return;
    looker.forget();
    rules.restate();
    news = true;
  }

  return {
    seen(rule, known) {
      definitions = known;
      news = rules.seen(rule, known) || news;
    },
    inline: (style) => sayInline(style, book, definitions),
    *look(elements) {
      if (book.isPaired()) {
        book.showPairs();
        return;
      }
      if (!elements) begin();
      yield* looker.at(elements ?? all());
      const changed = book.reread();
      if (!looker.learnt() && !changed && !news) {
        // A sheet may have been switched.
        if (!elements) emit();
        return;
      }
      news = false;
      if (!(yield* book.settle())) emit();
    },
    *verify(elements = all()) {
      yield* verify(context, book, marks, faults, elements, emit);
    },
    isStale() {
      news = book.reread() || news;
      return news || isOther(book.meaning(), meaning);
    },
    isBlind: book.isPaired,
    attributes: rules.attributes,
    forget(element) {
      marks.forget(element);
      marks.forget(element, foreign);
    },
    moved: (element) => marks.forget(element, fleeting),
  };
}

import { partsOf, pseudoElementAt, subjectOf } from '../fit/selectors.ts';
import type { SeenRule } from '../runtime/sheet-fitter.ts';

/** What style sheets draw in the parts `::before` and `::after` of an element in another state. */
export interface LaterParts {
  /** To be told of every style rule. */
  seen(rule: SeenRule): void;
  /** Whether something comes into that part of an element: a tick, a hint, the line of a tab. */
  comes(element: Element, name: 'after' | 'before'): boolean;
  /** Whether what comes into one of its parts is placed by what is round the element. */
  hangsOutside(element: Element): boolean;
}

interface Later {
  readonly selector: string;
  readonly name: 'after' | 'before';
  readonly isAbsolute: boolean;
}

/** States no attribute tells of: what is written on elements is looked at when it changes. */
const states =
  ':(?:hover|focus|focus-visible|focus-within|active|checked|indeterminate|target|valid|invalid)(?![\\w-])';
const state = new RegExp(`:not\\(${states}\\)|${states}`, 'g');
/** True of every element, and stands for a state wherever one may stand. */
const anyState = ':not(_)';

export function createLaterParts(): LaterParts {
  /** By a class of the element, or by `''`. */
  const byClass = new Map<string, Later[]>();
  const known = new Set<string>();

  function* of(element: Element): Generator<Later> {
    for (const name of ['', ...Array.from(element.classList)])
      for (const later of byClass.get(name) ?? []) if (element.matches(later.selector)) yield later;
  }

  return {
    seen({ rule, selector }) {
      const { content, position } = rule.style;
      if (!content || /^(?:none|normal)$/.test(content)) return;
      for (const part of partsOf(selector)) {
        const end = pseudoElementAt(part);
        const name = /^::?(after|before)$/.exec(part.slice(end).trim())?.[1] as Later['name'];
        const always = part.slice(0, end).trim().replace(state, anyState);
        const subject = subjectOf(always).split(anyState).join('');
        // What holds in no other state, or for nobody knows which elements.
        if (!name || !always.includes(anyState) || !/[\w-]/.test(subject)) continue;
        const isAbsolute = position === 'absolute';
        const key = `${always} ${name} ${isAbsolute}`;
        if (known.has(key) || !isSelector(always)) continue;
        known.add(key);
        const index = /\.([\w-]+)/.exec(subject.replace(/[([].*/, ''))?.[1] ?? '';
        const all = byClass.get(index) ?? [];
        byClass.set(index, all);
        all.push({ selector: always, name, isAbsolute });
      }
    },
    comes(element, name) {
      for (const later of of(element)) if (later.name === name) return true;
      return false;
    },
    hangsOutside(element) {
      for (const later of of(element)) if (later.isAbsolute) return true;
      return false;
    },
  };
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

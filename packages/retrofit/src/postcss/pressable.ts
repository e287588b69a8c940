import type { Root, Rule } from 'postcss';
import { partsOf, pseudoElementAt, subjectOf } from '../fit/selectors.ts';
import { plainSize } from '../fit/sizes.ts';

/** Tells whether a part of a selector list is of something a person presses. */
export type IsPressable = (part: string) => boolean;

/** What a name ends in when it is of a button, a field or a row: `.list-item`, not `.item-title`. */
const pressableWords = new Set('btn button cell item row tab field input'.split(' '));
/** Small controls that are drawn, wheels and grids that count their rows, and what is no target. */
const drawnWords = new Set(
  (
    'switch checkbox check radio slider rate star icon close clear track thumb dot dots badge tag ' +
    'chip avatar arrow indicator swiper swipe carousel slide progress handle mask loading picker ' +
    'wheel calendar keyboard stepper grid'
  ).split(' '),
);
const pressableElement = /^(?:button|summary)(?![\w-])|\[role=["']?(?:button|tab|option|menuitem)/i;
const pressed = /:active(?![\w-])/gi;
const state = /:(?:active|hover|focus|visited|disabled|enabled|checked|target|empty|not)(?!\w)/i;

/** Reads a whole sheet first: what a thing is may be said by another rule than its size. */
export function findPressables(root: Root): IsPressable {
  const evident = new Set<string>();
  const drawn = new Set<string>();
  root.walkRules((rule) => {
    for (const part of partsOf(rule.selector)) {
      const name = part.trim();
      const base = name.replace(pressed, '');
      if (base !== name || says(rule, 'cursor', (value) => /^pointer$/i.test(value)))
        evident.add(base);
      if (says(rule, 'width', isFixed) && says(rule, 'height', isFixed)) drawn.add(name);
    }
  });
  return (part) => {
    const name = part.trim();
    const subject = subjectOf(name);
    if (pseudoElementAt(name) < name.length || state.test(name) || drawn.has(name)) return false;
    const names = (subject.match(/[.#][\w-]+/g) ?? []).map(wordsOf);
    if (names.flat().some((word) => drawnWords.has(word))) return false;
    if (evident.has(name) || pressableElement.test(subject)) return true;
    // A row alone is a row of any grid.
    return names.some(
      (words) => pressableWords.has(words[words.length - 1] ?? '') && words.join() !== 'row',
    );
  };
}

/** `.adm-list-item` and `#listItem` in words. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}

function says(rule: Rule, property: string, test: (value: string) => boolean): boolean {
  return (rule.nodes ?? []).some(
    (node) => node.type === 'decl' && node.prop.toLowerCase() === property && test(node.value),
  );
}

function isFixed(value: string): boolean {
  const size = plainSize(value);
  return size !== null && size.unit !== '%';
}

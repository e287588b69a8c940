import { isAbsent, styleOf } from './flat-tree.ts';

/**
 * The number or letter in front of an item of an `ol`, as it is drawn: `3. `, `b. `; '' where a style
 * sheet draws none. Roman numbers are given as plain ones, which a voice reads.
 *
 * @param values of items asked for before, so that a long list is counted once
 */
export function listNumber(item: Element, values = new WeakMap<Element, number>()): string {
  const list = item.parentElement;
  if (item.localName !== 'li' || list?.localName !== 'ol') return '';
  const style = styleOf(item);
  if (style && !style.display.includes('list-item')) return '';
  const drawn = style?.listStyleType ?? 'decimal';
  const given = item.getAttribute('type') ?? list.getAttribute('type') ?? '';
  const letters = drawn === 'decimal' ? given : (letterStyles[drawn] ?? '');
  if (unnumbered.test(drawn)) return '';
  const value = valueOf(item as HTMLLIElement, list as HTMLOListElement, values);
  values.set(item, value);
  if (letters !== 'a' && letters !== 'A') return `${value}. `;
  return `${inLetters(value, letters)}. `;
}

/** In quotes is a sign that a style sheet draws itself. */
const unnumbered = /^(none|disc|circle|square|disclosure.*|["'].*)$/;

const letterStyles: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
};

/** Counts from the nearest item before it whose number is known. */
function valueOf(
  item: HTMLLIElement,
  list: HTMLOListElement,
  values: WeakMap<Element, number>,
): number {
  const step = list.reversed ? -1 : 1;
  let count = 0;
  for (let at: Element | null = item; at; at = at.previousElementSibling) {
    if (at.localName !== 'li' || isAbsent(at)) continue;
    const own = isNumber(at.getAttribute('value')) ? (at as HTMLLIElement).value : values.get(at);
    if (own !== undefined) return own + count * step;
    count += 1;
  }
  const items = () => [...list.children].filter((one) => one.localName === 'li' && !isAbsent(one));
  const start = isNumber(list.getAttribute('start'))
    ? list.start
    : list.reversed
      ? items().length
      : 1;
  return start + (count - 1) * step;
}

const isNumber = (text: string | null) => /^\s*[-+]?\d/.test(text ?? '');

/** 27 is aa, as in the columns of a spreadsheet; what has no letters stays a number. */
function inLetters(value: number, first: string): string {
  if (value < 1) return String(value);
  let letters = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(first.charCodeAt(0) + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

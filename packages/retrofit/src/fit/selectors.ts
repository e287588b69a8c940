/** A selector list at its commas; those inside brackets and strings belong to their part. */
export function partsOf(selector: string): string[] {
  return splitOutside(selector, (sign) => sign === ',');
}

/** What the last compound of a selector says, the element it selects: `.a > b.c` gives `b.c`. */
export function subjectOf(part: string): string {
  return splitOutside(part.trim(), (sign) => /[\s>+~|]/.test(sign)).pop()!;
}

/** The selector without those of its parts that mean the root element; empty when none is left. */
export function withoutRoot(selector: string): string {
  return partsOf(selector)
    .filter((part) => !meansRoot(part))
    .join(',');
}

/** Whether a part of a selector list selects the root element, alone or among others. */
export function meansRoot(part: string): boolean {
  const whole = part.trim();
  const subject = subjectOf(whole);
  // Nothing stands above the root.
  if (subject !== whole) return false;
  return (
    /^(?:html(?![\w-])|\*(?!\|))/i.test(subject) ||
    /:(?:root|scope)(?![\w-])/i.test(outsideBrackets(subject)) ||
    /:(?:is|where|-webkit-any|matches)\((?:[^()]*[\s,])?(?:html|:root)(?![\w-])[^()\s>+~]*[,)]/i.test(
      subject,
    )
  );
}

/** Whether a selector list selects the root element or the body, whatever else it selects. */
export function meansPage(selector: string): boolean {
  return partsOf(selector).some((part) => {
    const whole = part.trim();
    return meansRoot(whole) || (/^body(?![\w-])/i.test(whole) && subjectOf(whole) === whole);
  });
}

/** A nested selector as it would be written outside; `&` stands for the parent. */
export function nested(selector: string, parent: string): string {
  if (!parent) return selector;
  const whole = `:is(${parent})`;
  return partsOf(selector)
    .map((part) =>
      part.includes('&') ? part.replace(/&/g, () => whole) : `${whole} ${part.trim()}`,
    )
    .join(',');
}

/**
 * Narrows a part of a selector list without giving it more weight. The condition stands at the end:
 * before it, `.dark .a` would have to find `.dark` below the root, where themes do not put it.
 */
export function narrowed(part: string, ...conditions: readonly string[]): string {
  const whole = part.trim();
  const at = pseudoElementAt(whole);
  const where = conditions.map((condition) => `:where(${condition})`).join('');
  return `${whole.slice(0, at)}${where}${whole.slice(at)}`;
}

/** Condition for what is in care mode. */
export const inCare = "[data-care-mode='care'] *";

const holdsText = ':not(img,svg,video,canvas,iframe,object,embed,progress,meter,input,select,hr)';
/**
 * Scripts that fold something write a height of nothing on it; it is not to be held open. As a
 * browser writes such a style, and as a server does.
 */
const isOpen =
  ":not([style^='height: 0px'],[style*=' height: 0px'],[style*='max-height: 0px']," +
  "[style^='height:0;'],[style*=';height:0;'],[style*='max-height:0;'],[style$='height:0'])";

/** Conditions for what a declaration of care mode is of: see `CareDeclaration`. */
export function conditionsOf(of: 'box' | 'row' | undefined): readonly string[] {
  if (of === 'row') return [holdsText, isOpen];
  return of === 'box' ? [isOpen] : [];
}

/** Where the pseudo-element of a selector begins; its length when it has none. */
export function pseudoElementAt(part: string): number {
  const match = /::|:(?:before|after|first-line|first-letter)(?![\w-])/i.exec(
    outsideBrackets(part),
  );
  return match ? match.index : part.length;
}

/** The text with what stands in brackets and strings blotted out, at the same length. */
function outsideBrackets(text: string): string {
  let seen = '';
  walk(text, (sign, depth) => {
    seen += depth > 0 ? '_'.repeat(sign.length) : sign;
  });
  return seen;
}

function splitOutside(text: string, isEdge: (sign: string) => boolean): string[] {
  const parts = [''];
  walk(text, (sign, depth) => {
    if (depth === 0 && isEdge(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  });
  return parts;
}

/** Each sign with how deep in brackets it stands; a word, an escape and a string are one sign. */
function walk(text: string, see: (sign: string, depth: number) => void): void {
  const signs = /[\w-]+|\\[^]|"(?:\\[^]|[^"\\])*"?|'(?:\\[^]|[^'\\])*'?|\/\*[^]*?\*\/|[^]/g;
  let depth = 0;
  for (const [sign] of text.matchAll(signs)) {
    if (sign === '(' || sign === '[') depth += 1;
    see(sign, depth);
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
  }
}

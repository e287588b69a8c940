const colourFunction = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var)$/i;
const never = /^(?:currentcolor|transparent|inherit|initial|unset|revert|revert-layer|none|auto)$/i;

/**
 * Rewrites every colour in a value of CSS: alone, in a shorthand, in a gradient. Names in strings and
 * addresses are none.
 *
 * @param put - Given the text of what may be a colour; what it returns takes its place, and null
 *   leaves it alone.
 */
export function replaceColours(value: string, put: (text: string) => string | null): string {
  let result = '';
  let at = 0;
  while (at < value.length) {
    const rest = value.slice(at);
    const skipped =
      /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)|[\d.]+[a-z%]*|--[\w-]+)/i.exec(rest);
    const word = skipped ? null : /^(?:#[\da-f]+|-?[a-z][\w-]*)/i.exec(rest);
    if (!word) {
      const text = skipped?.[0] ?? value[at]!;
      result += text;
      at += text.length;
      continue;
    }
    let text = word[0];
    if (value[at + text.length] === '(') {
      const end = closing(value, at + text.length);
      if (colourFunction.test(text)) {
        text = value.slice(at, end);
        result += put(text) ?? text;
      } else {
        const inside = value.slice(at + text.length + 1, end - 1);
        text = value.slice(at, end);
        result += `${word[0]}(${replaceColours(inside, put)})`;
      }
    } else result += never.test(text) ? text : (put(text) ?? text);
    at += text.length;
  }
  return result;
}

/** Just past the bracket that closes the one at `open`. */
export function closing(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at < value.length; at += 1) {
    if (value[at] === '(') depth += 1;
    else if (value[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return value.length;
}

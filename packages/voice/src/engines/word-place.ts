/** A word by its place in a text, in UTF-16 units. */
export interface WordPlace {
  readonly index: number;
  readonly length: number;
}

/** Whether what came from outside is the place of a word inside a text. */
export function isWordPlace(given: unknown, text: string): given is WordPlace {
  const { index, length } = (given ?? {}) as Partial<Record<keyof WordPlace, unknown>>;
  return isCount(index) && isCount(length) && index + length <= text.length;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

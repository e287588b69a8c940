/** Who makes the phone speak or listen right now. */
interface Turn {
  /** Somebody else's turn begins: be silent at once. */
  readonly stop: () => unknown;
}

// On the global object, because two copies of this package on one page must not overlap either.
const key: unique symbol = /* @__PURE__ */ Symbol.for('care-mode.voice') as never;
const page = globalThis as { [key]?: Turn | undefined };

/**
 * Takes the one voice of the page: whoever had it is stopped first, so that nothing is spoken over
 * anything else and a microphone hears no speech of ours.
 *
 * @param stop - Called when somebody else takes it.
 * @returns a function that gives it back
 */
export function takeTurn(stop: () => unknown): () => void {
  const turn: Turn = { stop };
  const before = page[key];
  page[key] = turn;
  before?.stop();
  return () => {
    if (page[key] === turn) page[key] = undefined;
  };
}

/** Silences whoever speaks or listens on this page. */
export function stopVoice(): void {
  const turn = page[key];
  page[key] = undefined;
  turn?.stop();
}

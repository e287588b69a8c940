/** One result of a recogniser: a piece of what was said. */
export interface HeardPiece {
  readonly text: string;
  readonly isFinal: boolean;
  /** 0 to 1; 0 or nothing where the recogniser does not know. */
  readonly confidence?: number | undefined;
}

/** A whole repeat this long is no accident, however sure the recogniser was (characters). */
const longRepeat = 4;

/**
 * The text of all results of one listening, in order.
 *
 * Android's Chrome calls every guess final and repeats in each what it said before: 今天, 今天天气,
 * 今天天气 (react-speech-recognition#18, #89). Its guesses carry a confidence of 0, so a piece that
 * repeats everything before it replaces it. Pieces the recogniser is sure of are kept even when they
 * are the same: in a telephone number 88 may follow 88.
 */
export function mergeTranscripts(pieces: readonly HeardPiece[]): string {
  let whole = '';
  let isGuess = true;
  for (const { text, confidence } of pieces) {
    const piece = text.trim();
    if (!piece) continue;
    if (whole === '' || (repeats(piece, whole) && (isGuess || isLongRepeat(piece, whole)))) {
      whole = piece;
    } else {
      whole += (needsSpace(whole, piece) ? ' ' : '') + piece;
    }
    isGuess = !confidence;
  }
  return whole;
}

/** Whether a piece says again all that was said before it, and perhaps more. */
function repeats(piece: string, before: string): boolean {
  const [now, then] = [bare(piece), bare(before)];
  if (!now.startsWith(then)) return false;
  // "the" is no beginning of "then".
  return !(/[a-z]$/.test(then) && /^[a-z]/.test(now.slice(then.length)));
}

function isLongRepeat(piece: string, before: string): boolean {
  return bare(before).length >= longRepeat && bare(piece).length > bare(before).length;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s,.?!，。？！、]+$/, '');
}

function needsSpace(before: string, piece: string): boolean {
  return /[A-Za-z,.?!]$/.test(before) && /^[A-Za-z]/.test(piece);
}

/** A stretch of a passage's text that stands in one text node. */
export interface Piece {
  readonly node: Text;
  /** From and to where in the node's data. */
  readonly start: number;
  readonly end: number;
  /** Where it begins in the passage's text. The lengths are equal. */
  readonly at: number;
}

/** Text gathered with where it comes from, white space collapsed as a browser does. */
export interface Line {
  /** Adds what a text node shows. */
  add(node: Text, keepsBreaks: boolean): void;
  /** Adds a text from elsewhere together with its pieces. */
  append(part: { readonly text: string; readonly pieces: readonly Piece[] }): void;
  /** Adds words that stand nowhere on the page. */
  write(words: string): void;
  /** Keeps words, such as the number of an item, for the front of whatever is taken next. */
  announce(words: string): void;
  /** Gives what was announced and not taken yet. */
  takeAnnounced(): string;
  /** Keeps neighbours apart, as the border of a box does. */
  space(): void;
  /** Ends a line. False where an empty one would follow: there a paragraph ends. */
  breakOff(): boolean;
  /** Gives what was gathered and starts anew. */
  take(): { readonly text: string; readonly pieces: readonly Piece[] };
}

// Between two of these a line break of the source is no space: Chinese is written without.
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** Starts an empty line. */
export function createLine(): Line {
  let announced = '';
  let text = '';
  let pieces: Piece[] = [];
  /** White space not yet written: it may turn out to be at the end. */
  let gap: { node?: Text; at: number; isSoft: boolean } | undefined;

  function push(words: string, node: Text, start: number): void {
    const last = pieces[pieces.length - 1];
    const end = start + words.length;
    if (
      last?.node === node &&
      last.end === start &&
      last.at + last.end - last.start === text.length
    ) {
      pieces[pieces.length - 1] = { ...last, end };
    } else {
      pieces.push({ node, start, end, at: text.length });
    }
    text += words;
  }

  function closeGap(next: string): void {
    const last = text[text.length - 1];
    if (gap && last && last !== '\n' && !(gap.isSoft && wide.test(last) && wide.test(next))) {
      if (gap.node) push(' ', gap.node, gap.at);
      else text += ' ';
    }
    gap = undefined;
  }

  const line: Line = {
    add(node, keepsBreaks) {
      for (const { 0: run, index = 0 } of node.data.matchAll(/\s+|\S+/g)) {
        if (/\S/.test(run[0]!)) {
          closeGap(run[0]!);
          push(run, node, index);
        } else if (keepsBreaks && run.includes('\n')) {
          line.breakOff();
        } else {
          const isSoft = run.includes('\n') && gap?.isSoft !== false;
          gap = gap ? { ...gap, isSoft: gap.isSoft && isSoft } : { node, at: index, isSoft };
        }
      }
    },
    append(part) {
      closeGap(part.text[0] ?? '');
      for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + text.length });
      text += part.text;
    },
    write(words) {
      text += words;
    },
    announce(words) {
      announced = words;
    },
    takeAnnounced() {
      const words = announced;
      announced = '';
      return words;
    },
    space() {
      gap ??= { at: 0, isSoft: true };
    },
    breakOff() {
      gap = undefined;
      if (text.endsWith('\n')) return false;
      if (text) text += '\n';
      return true;
    },
    take() {
      const held = text.replace(/\n$/, '');
      const front = held && line.takeAnnounced();
      const taken = {
        text: front + held,
        pieces: pieces.map((piece) => ({ ...piece, at: piece.at + front.length })),
      };
      text = '';
      pieces = [];
      gap = undefined;
      return taken;
    },
  };
  return line;
}

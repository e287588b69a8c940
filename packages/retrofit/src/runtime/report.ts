/** Something on the page that could not be brought over, or that stood in the way. */
export interface Finding {
  /**
   * `cross-origin-sheet`: a style sheet the browser lets nobody read. `closed-shadow-root`,
   * `cross-origin-frame`: parts nobody can look into. `canvas`, `image-of-text`: text that is drawn.
   * `gradient`: text on a picture or gradient, whose contrast no colour alone can promise.
   * `undecided`: a value that depends on the page in a way its rule does not tell.
   * `font-lock`, `zoom-lock`: the page forbade larger text or zooming, which was lifted.
   * `target`, `clipped`, `overflow`, `covered`, `overlap`: a fault of the laid-out page that no
   * change without harm would mend. `fault`: a fault of ours.
   */
  readonly kind:
    | 'cross-origin-sheet'
    | 'closed-shadow-root'
    | 'cross-origin-frame'
    | 'canvas'
    | 'image-of-text'
    | 'gradient'
    | 'contrast'
    | 'undecided'
    | 'font-lock'
    | 'zoom-lock'
    | 'target'
    | 'clipped'
    | 'overflow'
    | 'covered'
    | 'overlap'
    | 'fault';
  /** A selector or an address that leads to it. */
  readonly where: string;
  /** What it is and what follows, in words. */
  readonly what: string;
}

/** What a retrofit did to a page, and what it could not do. */
export interface RetrofitReport {
  /** Style sheets that were read. */
  readonly sheets: number;
  /** Rules and inline styles in which something was changed. */
  readonly changed: number;
  /** Colours that got a readable counterpart. */
  readonly colours: number;
  /** Elements whose hit area or layout was mended. */
  readonly mended: number;
  /** What could not be done, and locks that were lifted. */
  readonly findings: readonly Finding[];
}

/** Takes what was found. */
export type Tell = (finding: Finding) => void;

/** Collects the report while the work goes on. */
export class Reporter {
  sheets = 0;
  changed = 0;
  colours = 0;
  mended = 0;
  private readonly byPlace = new Map<string, Finding>();

  /** The same thing is told once. */
  add(finding: Finding): void {
    this.byPlace.set(`${finding.kind} ${finding.where}`, finding);
  }

  /** A fault of ours stays ours: the app goes on and hears of nothing, and the report names it. */
  fault(where: string, error: unknown): void {
    this.add({
      kind: 'fault',
      where,
      what:
        `It broke off (${String(error)}), so a part of the page may be as it was. Please report it ` +
        'with the page it happened on.',
    });
  }

  /** Drops what was found of these kinds, before it is looked for again. */
  forget(kinds: readonly Finding['kind'][]): void {
    for (const [place, { kind }] of this.byPlace)
      if (kinds.includes(kind)) this.byPlace.delete(place);
  }

  get report(): RetrofitReport {
    const { sheets, changed, colours, mended } = this;
    return { sheets, changed, colours, mended, findings: [...this.byPlace.values()] };
  }
}

/** A selector that leads a developer to an element; short rather than unique. */
export function describeElement(element: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && path.length < 3; at = at.parentElement) {
    const id = at.id ? `#${at.id}` : '';
    const classes = [...at.classList].slice(0, 2).map((name) => `.${name}`);
    path.unshift(at.localName + (id || classes.join('')));
    if (id) break;
  }
  return path.join(' > ');
}

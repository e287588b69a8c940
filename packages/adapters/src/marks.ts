/** Something a library reads on an element of the page, such as `<html class="dark">`. */
export interface CareMark {
  /** The element that bears it, as a selector: `html`, `body`, `.radix-themes`. */
  readonly on: string;
  /** An attribute. Of `class` the value is one class among others. */
  readonly attribute: string;
  readonly value: string;
  /** When it holds: in care mode, or while the person asked for light text on a dark ground. */
  readonly when: 'care' | 'dark';
}

/** Settings of a person as `<html>` bears them. */
const holds: Readonly<Record<CareMark['when'], string>> = {
  care: "[data-care-mode='care']",
  dark: [
    "[data-care-color-scheme='dark']:not([data-care-contrast='black-on-white'],[data-care-contrast='black-on-yellow'])",
    "[data-care-contrast='white-on-black']",
    "[data-care-contrast='yellow-on-black']",
    "[data-care-contrast='yellow-on-blue']",
  ].join(),
};

/**
 * Keeps marks of a library in step with the care settings on `<html>`, whoever writes them there:
 * the provider, the server, a script. While a mark does not hold, the element has what the app gave
 * it; nothing else is touched, and nothing renders again.
 *
 * @param marks - As an adapter names them, for instance `weuiMarks`.
 * @param page - The document to follow. On a server there is none, and nothing happens.
 * @returns a function that stops and takes every mark off
 */
export function followMarks(
  marks: readonly CareMark[],
  page: Document | undefined = typeof document === 'undefined' ? undefined : document,
): () => void {
  if (!page) return () => {};
  const root = page.documentElement;
  /** Marks that hold now, by what they stand on, with the app's own value. */
  let held = new Map<CareMark, { element: Element; before: string | null }>();

  function put(): void {
    const wanted = new Map<CareMark, Element>();
    for (const mark of marks) {
      const element = root.matches(holds[mark.when]) && page!.querySelector(mark.on);
      if (element) wanted.set(mark, element);
    }
    for (const [mark, { element, before }] of held) {
      if (wanted.get(mark) !== element) take(mark, element, before);
    }
    held = new Map(
      [...wanted].map(([mark, element]) => {
        const same = held.get(mark);
        const before = same?.element === element ? same.before : valueOf(mark, element);
        give(mark, element);
        return [mark, { element, before }];
      }),
    );
  }

  put();
  const Observer = page.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer(put);
  observer.observe(root, {
    attributes: true,
    attributeFilter: ['data-care-mode', 'data-care-contrast', 'data-care-color-scheme'],
  });
  return () => {
    observer.disconnect();
    for (const [mark, { element, before }] of held) take(mark, element, before);
    held.clear();
  };
}

function valueOf({ attribute, value }: CareMark, element: Element): string | null {
  if (attribute !== 'class') return element.getAttribute(attribute);
  return element.classList.contains(value) ? value : null;
}

function give(mark: CareMark, element: Element): void {
  const { attribute, value } = mark;
  if (valueOf(mark, element) === value) return;
  if (attribute === 'class') element.classList.add(value);
  else element.setAttribute(attribute, value);
}

/** What the app wrote since stays. */
function take(mark: CareMark, element: Element, before: string | null): void {
  const { attribute, value } = mark;
  if (valueOf(mark, element) !== value || before === value) return;
  if (attribute === 'class') element.classList.remove(value);
  else if (before === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, before);
}

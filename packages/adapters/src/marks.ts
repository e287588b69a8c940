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

/** What holds a mark on an element, and what the app had there. */
interface Hold {
  count: number;
  before: string | null;
}
/** Shared by all that follow: the last to let go takes the mark off. */
const holdsOn = new WeakMap<Element, Map<string, Hold>>();

/**
 * Keeps marks of a library in step with the care settings on `<html>`, whoever writes them there:
 * the provider, the server, a script. While a mark does not hold, the element has what the app gave
 * it; nothing else is touched, and nothing renders again.
 *
 * @param marks - As an adapter names them, for instance `weuiMarks`. Elements that come later bear
 *   theirs from the next change of a setting on.
 * @param page - The document to follow. On a server there is none, and nothing happens.
 * @returns a function that stops and takes every mark off
 */
export function followMarks(
  marks: readonly CareMark[],
  page: Document | undefined = typeof document === 'undefined' ? undefined : document,
): () => void {
  if (!page) return () => {};
  const root = page.documentElement;
  let held = new Map<CareMark, Element>();

  function put(): void {
    const wanted = new Map<CareMark, Element>();
    for (const mark of marks) {
      const element = root.matches(holds[mark.when]) && page!.querySelector(mark.on);
      if (element) wanted.set(mark, element);
    }
    for (const [mark, element] of held) {
      if (wanted.get(mark) !== element) take(mark, element);
    }
    for (const [mark, element] of wanted) give(mark, element, held.get(mark) !== element);
    held = wanted;
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
    for (const [mark, element] of held) take(mark, element);
    held.clear();
  };
}

function valueOf({ attribute, value }: CareMark, element: Element): string | null {
  if (attribute !== 'class') return element.getAttribute(attribute);
  return element.classList.contains(value) ? value : null;
}

function give(mark: CareMark, element: Element, isNew: boolean): void {
  const { attribute, value } = mark;
  const all = holdsOn.get(element) ?? new Map<string, Hold>();
  holdsOn.set(element, all);
  const now = valueOf(mark, element);
  const hold = all.get(`${attribute} ${value}`) ?? { count: 0, before: now };
  all.set(`${attribute} ${value}`, hold);
  if (isNew) hold.count += 1;
  if (now === value) return;
  // Written by the app since the mark was given.
  hold.before = now;
  if (attribute === 'class') element.classList.add(value);
  else element.setAttribute(attribute, value);
}

/** What the app wrote since stays. */
function take(mark: CareMark, element: Element): void {
  const { attribute, value } = mark;
  const all = holdsOn.get(element);
  const hold = all?.get(`${attribute} ${value}`);
  if (!hold) return;
  hold.count -= 1;
  if (hold.count > 0) return;
  all!.delete(`${attribute} ${value}`);
  if (valueOf(mark, element) !== value || hold.before === value) return;
  if (attribute === 'class') element.classList.remove(value);
  else if (hold.before === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, hold.before);
}

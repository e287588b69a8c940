/** Elements something was written on, to take it back. */
export interface Touched extends Iterable<Element> {
  add(element: Element): void;
}

type Held = Pick<WeakRef<Element>, 'deref'>;

/** An element the page let go of is not kept alive, and one it only took out is still reached. */
export function createTouched(): Touched {
  const known = new WeakSet<Element>();
  const held = new Set<Held>();
  let full = 256;
  return {
    add(element) {
      if (known.has(element)) return;
      known.add(element);
      if (held.size >= full) {
        for (const one of held) if (!one.deref()) held.delete(one);
        full = Math.max(256, held.size * 2);
      }
      // Safari has it from 14.1.
      held.add('WeakRef' in globalThis ? new WeakRef(element) : { deref: () => element });
    },
    *[Symbol.iterator]() {
      for (const one of held) {
        const element = one.deref();
        if (element) yield element;
      }
    },
  };
}

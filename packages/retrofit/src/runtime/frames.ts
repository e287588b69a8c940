import type { Undo } from './undo.ts';

/**
 * Gives a frame of the same origin the settings of the page around it, now and at every change,
 * unless it has settings of its own.
 *
 * @returns its document; null when it is of another origin
 */
export function mirrorIntoFrame(
  frame: HTMLIFrameElement,
  outer: Document,
  undo: Undo,
): Document | null {
  let inner: Document | null;
  try {
    inner = frame.contentDocument;
  } catch {
    return null;
  }
  const html = inner?.documentElement;
  if (!inner || !html) return null;
  if (html.hasAttribute('data-care-mode')) return inner;
  const names = (element: Element) =>
    element.getAttributeNames().filter((name) => /^data-care-(?!fit)/.test(name));
  const copy = () => {
    for (const name of names(outer.documentElement)) {
      html.setAttribute(name, outer.documentElement.getAttribute(name)!);
    }
    for (const name of names(html)) {
      if (!outer.documentElement.hasAttribute(name)) html.removeAttribute(name);
    }
  };
  copy();
  const observer = new MutationObserver(copy);
  observer.observe(outer.documentElement, { attributes: true });
  undo.add(() => {
    observer.disconnect();
    for (const name of names(html)) html.removeAttribute(name);
  });
  return inner;
}

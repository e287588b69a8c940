/** Words the author gave to a thing itself, which count before those inside it. */
export function said(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const others = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return others.trim() || element.getAttribute('aria-label') || element.getAttribute('alt') || '';
}

/** All words in an element, pictures by what they show. */
export function wordsIn(element: Element): string {
  return said(element) || Array.from(element.childNodes, wordsOf).join('');
}

function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches('script,style,[hidden]')) return '';
  return wordsIn(node);
}

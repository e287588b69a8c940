/** An element that text can be typed into. */
export type TypedElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Types a text where the caret is, instead of what is selected, as a person would: React, Vue and
 * plain listeners hear of it, and what was there before stays.
 */
export function typeInto(element: TypedElement, text: string): void {
  const { value } = element;
  // Number and e-mail fields have no caret to ask.
  const [start, end] = caretOf(element) ?? [value.length, value.length];
  const room = element.maxLength < 0 ? Infinity : element.maxLength - (value.length - end + start);
  const typed = Array.from(text).reduce(
    (all, sign) => (all.length + sign.length <= room ? all + sign : all),
    '',
  );
  // React watches the property of the instance, and would take its own value for unchanged.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')!;
  set!.call(element, value.slice(0, start) + typed + value.slice(end));
  if (caretOf(element)) element.setSelectionRange(start + typed.length, start + typed.length);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, data: typed }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

function caretOf(element: TypedElement): [number, number] | null {
  try {
    const { selectionStart, selectionEnd } = element;
    return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
  } catch {
    return null;
  }
}

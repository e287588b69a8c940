/** An element that text can be typed into. */
export type TypedElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Types a text where the caret is, instead of what is selected, as a person would: React, Vue and
 * plain listeners hear of it, and what was there before stays. Dates, numbers and e-mail addresses
 * have no caret: they are written anew.
 *
 * @returns whether the field took it; if not, it holds what it held before
 */
export function typeInto(element: TypedElement, text: string): boolean {
  if (text === '') return false;
  const { value } = element;
  const [start, end] = caretOf(element) ?? [0, value.length];
  const room = element.maxLength < 0 ? Infinity : element.maxLength - (value.length - end + start);
  const typed = Array.from(text).reduce(
    (all, sign) => (all.length + sign.length <= room ? all + sign : all),
    '',
  );
  // React watches the property of the instance, and would take its own value for unchanged.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')!;
  set!.call(element, value.slice(0, start) + typed + value.slice(end));
  // Browsers empty a date or a number that is none.
  if (element.value === '') {
    set!.call(element, value);
    return false;
  }
  if (caretOf(element)) element.setSelectionRange(start + typed.length, start + typed.length);
  element.dispatchEvent(new InputEvent('input', { bubbles: true, data: typed }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function caretOf(element: TypedElement): [number, number] | null {
  try {
    const { selectionStart, selectionEnd } = element;
    return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
  } catch {
    return null;
  }
}

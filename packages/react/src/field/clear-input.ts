/**
 * Empties a native input the way typing would, so that React and any form code hear of it, and puts
 * the cursor back in it. Works whoever holds the value.
 */
export function clearInput(input: HTMLInputElement): void {
  // React overrides `value` on the element and would not notice a plain assignment.
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value');
  native?.set?.call(input, '');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.focus();
}

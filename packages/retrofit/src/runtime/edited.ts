/**
 * Whether an element is part of what a person writes in an editor, an island in it included: all
 * that is put on it would be saved and sent with the words.
 */
export function isEdited(element: Element): boolean {
  return (
    element.ownerDocument.designMode === 'on' ||
    element.parentElement?.closest('[contenteditable]:not([contenteditable="false" i])') != null
  );
}

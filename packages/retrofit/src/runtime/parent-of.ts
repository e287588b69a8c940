/** What an element is drawn in: its slot, its parent, or the host of the shadow tree it stands in. */
export function parentOf(element: Element): Element | null {
  return (
    element.assignedSlot ??
    element.parentElement ??
    (element.getRootNode() as Partial<ShadowRoot>).host ??
    null
  );
}

/** Waits until what was noticed has been shown. */
export async function frame(): Promise<void> {
  for (let count = 0; count < 3; count += 1) await new Promise(requestAnimationFrame);
}

/** Waits until the height of the buttons is known, which others stand above. */
export async function docked(): Promise<void> {
  const { style } = document.documentElement;
  while (!style.getPropertyValue('--care-aid-inset')) await new Promise(requestAnimationFrame);
  await frame();
}

/** A pointer over an element, at a place of the screen. */
export async function point(
  element: Element,
  { x, y, ...more }: { x: number; y: number } & PointerEventInit & { type?: string },
): Promise<void> {
  const { type = 'pointermove', ...rest } = more;
  element.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
      ...rest,
    }),
  );
  await frame();
}

/** The boxes of the lines an element's text is broken into. */
export function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

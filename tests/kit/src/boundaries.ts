/** A box on the screen: an element's own, or one its CSS draws before or after the content. */
interface DrawnBox {
  readonly element: Element;
  readonly part?: '::before' | '::after';
}

const parts = [undefined, '::before', '::after'] as const;
const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Boxes a person sees an edge of: a line around or on one side, or a ground of its own. */
export function drawnBoxes(): DrawnBox[] {
  return (
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      // The ground of a scope is that of a page: where all pages have one colour it has none to show.
      .filter((element) => element.getAttribute('data-care-scope') !== 'painted')
      .flatMap((element) => parts.map((part) => ({ element, part })))
      .filter((box) => {
        const { width, height } = sizeOf(box);
        // What fills the screen has no edge on it.
        const fills = width >= window.innerWidth && height >= window.innerHeight;
        return width >= 8 && height >= 8 && !fills && (hasLine(box) || hasGround(box));
      })
  );
}

/** Which of them have no edge now, for instance since the system forces its colours. */
export function lostEdges(drawn: readonly DrawnBox[]): string[] {
  return drawn
    .filter((box) => !hasLine(box) && !hasGround(box) && !isFramed(box))
    .map(({ element, part = '' }) => {
      const state = [...element.attributes]
        .filter(({ name }) => /^(?:data-|role$|type$)/.test(name))
        .map(({ name, value }) => `[${name}="${value}"]`);
      return `${element.localName}.${element.className}${state.join('')}${part} has no edge left`;
    });
}

function hasLine({ element, part }: DrawnBox): boolean {
  const style = getComputedStyle(element, part);
  const ground = groundOf(part ? element : element.parentElement);
  const shows = (kind: string, width: string, colour: string) =>
    !/none|hidden/.test(kind) &&
    Number.parseFloat(width) >= 0.5 &&
    !isClear(colour) &&
    colour !== ground;
  return (
    shows(style.outlineStyle, style.outlineWidth, style.outlineColor) ||
    sides.some((side) =>
      shows(style[`border${side}Style`], style[`border${side}Width`], style[`border${side}Color`]),
    )
  );
}

function hasGround({ element, part }: DrawnBox): boolean {
  const own = getComputedStyle(element, part).backgroundColor;
  return !isClear(own) && own !== groundOf(part ? element : element.parentElement);
}

/** Whether something inside draws the line around it, or along its top: a frame, the first bar. */
function isFramed({ element, part }: DrawnBox): boolean {
  if (part) return false;
  const outer = element.getBoundingClientRect();
  return [element, ...element.querySelectorAll('*')].some((inner) =>
    parts.some((line) => {
      const { width, height } = sizeOf({ element: inner, part: line });
      const reaches = line
        ? Math.abs(height - outer.height) < 3
        : Math.abs(inner.getBoundingClientRect().top - outer.top) < 3;
      return (
        reaches && Math.abs(width - outer.width) < 3 && hasLine({ element: inner, part: line })
      );
    }),
  );
}

function sizeOf({ element, part }: DrawnBox): { width: number; height: number } {
  if (!part) return element.getBoundingClientRect();
  const style = getComputedStyle(element, part);
  if (/none|normal/.test(style.content) || style.display === 'none') return { width: 0, height: 0 };
  const px = (value: string) => Number.parseFloat(value) || 0;
  const around = style.boxSizing === 'border-box' ? 0 : 1;
  return {
    width: px(style.width) + around * (px(style.borderLeftWidth) + px(style.borderRightWidth)),
    height: px(style.height) + around * (px(style.borderTopWidth) + px(style.borderBottomWidth)),
  };
}

function groundOf(element: Element | null): string {
  for (let current = element; current; current = current.parentElement) {
    const { backgroundColor } = getComputedStyle(current);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return canvas();
}

/** The ground of a page that says nothing, which forced colours set as well. */
function canvas(): string {
  const sample = document.body.appendChild(document.createElement('i'));
  sample.style.backgroundColor = 'Canvas';
  const { backgroundColor } = getComputedStyle(sample);
  sample.remove();
  return backgroundColor;
}

function isClear(colour: string): boolean {
  return /^(?:transparent|rgba\(.*, 0\))$/.test(colour);
}

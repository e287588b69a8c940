import { gone, type Surfaces } from './surfaces.ts';

/** A piece of ink on the page: text, an icon, a hint in a field. */
export interface Ink {
  readonly element: Element;
  /** The property that colours it; a hint is the placeholder of a field, two are words of a rule. */
  readonly by: 'color' | 'fill' | 'stroke' | 'hint' | 'before' | 'after';
  /** Its computed colour. */
  readonly colour: string;
  /** Text filled by its own background. */
  readonly isCutOut: boolean;
  /** How much of it is seen, 0-1. @default 1 */
  readonly fade?: number;
}

const skipped =
  /^(?:script|style|noscript|template|option|optgroup|head|title|meta|link|br|img|video|canvas|iframe)$/;
const shapes = 'path,line,circle,rect,ellipse,polyline,polygon,use';
/** A larger drawing is a picture, in CSS px. */
const largestIcon = 96;
const written = /[^\s\u200b-\u200d\u2060\ufeff]/;
const words = /[\p{L}\p{N}]/u;
const drawnWords = /^(?:text|tspan|textPath)$/;
const undrawn = 'defs,clipPath,mask,symbol';
const icons = /^(?:i|em|span)$/;
const wordless = /^(?:checkbox|radio|range|color|file|image|hidden)$/;

/** Every ink of an element itself; children are asked for themselves. */
export function inksOf(
  element: Element,
  { style: styleOf, of, hasAddedWords }: Surfaces,
  view: Window & typeof globalThis,
): Ink[] {
  const name = element.localName;
  if (skipped.test(name)) return [];
  if (element.namespaceURI?.endsWith('svg')) {
    if (name === 'svg') return iconInks(element, styleOf);
    return drawnWords.test(name) && hasText(element) ? drawnInks(element, styleOf) : [];
  }
  const isField = name === 'input' || name === 'textarea' || name === 'select';
  if (isField && wordless.test((element as HTMLInputElement).type)) return [];
  // An icon font draws in an empty element; one with a ground of its own is a shape.
  const isIcon = !element.firstChild && icons.test(name) && of(element).element !== element;
  const generated = !isField && hasAddedWords(element) ? generatedInks(element, view) : [];
  if (!isField && !isIcon && !hasText(element)) return generated;
  const style = styleOf(element);
  const colour = style.webkitTextFillColor || style.color;
  const isCutOut = style.webkitBackgroundClip === 'text';
  const found: Ink[] = [{ element, by: 'color', colour, isCutOut }, ...generated];
  if (isField && (element as HTMLInputElement).placeholder) {
    const { color: hint, opacity } = view.getComputedStyle(element, '::placeholder');
    const seen = Number(opacity);
    // One that is not to be seen yet makes room for a label, and must not show through it.
    if (hint && seen > gone) {
      found.push({ element, by: 'hint', colour: hint, isCutOut: false, fade: seen });
    }
  }
  return found;
}

/** Words a rule puts before or after what an element holds, where they stand on its ground. */
function generatedInks(element: Element, view: Window): Ink[] {
  const found: Ink[] = [];
  for (const by of ['before', 'after'] as const) {
    const style = view.getComputedStyle(element, `::${by}`);
    const { content } = style;
    if (content === 'none' || content === 'normal' || !words.test(content)) continue;
    if (content.startsWith('url(') || style.display === 'none' || style.opacity !== '1') continue;
    // On a ground of its own, or who knows where.
    if (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.backgroundImage !== 'none') continue;
    if (style.position === 'absolute' || style.position === 'fixed') continue;
    const colour = style.webkitTextFillColor || style.color;
    found.push({ element, by, colour, isCutOut: false });
  }
  return found;
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && written.test((node as Text).data)) return true;
  }
  return false;
}

/** Words in a drawing: the labels of a chart. */
function drawnInks(words: Element, styleOf: Surfaces['style']): Ink[] {
  const { fill: colour } = styleOf(words);
  // Words of an outline, or of a pattern, are drawn like pictures.
  if (!colour || /^none|^url\(/.test(colour) || words.closest(undrawn)) return [];
  return [{ element: words, by: 'fill', colour, isCutOut: false }];
}

/** Drawings of one colour are icons; those of several are pictures, whose colours mean something. */
function iconInks(svg: Element, styleOf: Surfaces['style']): Ink[] {
  const inks: Ink[] = [];
  const colours = new Set<string>();
  for (const shape of Array.from(svg.querySelectorAll(shapes))) {
    if (shape.closest(undrawn)) continue;
    const style = styleOf(shape);
    for (const by of ['fill', 'stroke'] as const) {
      const colour = style[by];
      if (!colour || colour === 'none' || /^rgba\(.*, 0\)$/.test(colour)) continue;
      if (colour.startsWith('url(')) return [];
      colours.add(colour);
      inks.push({ element: shape, by, colour, isCutOut: false });
    }
  }
  if (colours.size !== 1) return [];
  const { width, height } = svg.getBoundingClientRect();
  return width <= largestIcon && height <= largestIcon ? inks : [];
}

import { boxOf, isTextField, parentOf, walk, zoomOf } from './dom';
import type { Box, Page } from './dom';

/** A piece of visible text: a text node, generated content, or what a field shows. */
export interface TextRun {
  readonly kind: 'text' | 'generated' | 'value' | 'placeholder';
  /** The element that paints it. */
  readonly owner: Element;
  readonly text: string;
  /** Style that decides size and colour (a pseudo-element's where it is one). */
  readonly style: CSSStyleDeclaration;
  /** Size on screen in CSS px: computed size times the scale of transforms around it. */
  readonly size: number;
  /** One box per line, where the ink is. Read again after scrolling. */
  boxes(): Box[];
}

const nothing = /^(?:\s|\u200b|\u200c|\u200d|\ufeff|\u2060)*$/;

/** Every visible run of text below the roots. */
export function collectRuns(page: Page, roots: readonly Element[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const root of roots) {
    for (const element of walk(root)) {
      const tag = element.tagName.toUpperCase();
      if (tag === 'SCRIPT' || tag === 'STYLE' || tag === 'NOSCRIPT' || tag === 'TEMPLATE') continue;
      if (tag === 'OPTION' || tag === 'OPTGROUP' || tag === 'TITLE' || tag === 'DESC') continue;
      const found = runsOf(page, element, tag);
      // What is inert can be neither used nor read: a page behind a dialog.
      if (found.length === 0 || element.closest('[inert]') || page.isHidden(element)) continue;
      runs.push(...found.filter((run) => !isOffPage(page, run)));
    }
  }
  return runs;
}

/** Height of ink: browsers report the font's whole content area, which reaches beyond the glyphs. */
export function inkOf(box: Box, size: number): Box {
  const height = Math.min(box.bottom - box.top, size);
  const middle = (box.top + box.bottom) / 2;
  return { ...box, top: middle - height / 2, bottom: middle + height / 2 };
}

function runsOf(page: Page, element: Element, tag: string): TextRun[] {
  if (tag === 'SELECT') return selectRun(page, element as HTMLSelectElement);
  if (tag === 'INPUT') return inputRun(page, element as HTMLInputElement);
  if (tag === 'TEXTAREA') return textareaRun(page, element as HTMLTextAreaElement);
  const runs: TextRun[] = [];
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType !== 3 || nothing.test(node.nodeValue ?? '')) continue;
    const range = page.document.createRange();
    range.selectNodeContents(node);
    if (range.getClientRects().length === 0) continue;
    const style = page.style(element);
    const size = sizeOf(page, element, style);
    // A colour no pen puts down (transparent text over a real control) is not visible text.
    if (size === 0) continue;
    runs.push({
      kind: 'text',
      owner: element,
      text: (node.nodeValue ?? '').trim().replace(/\s+/g, ' '),
      style,
      size,
      boxes: () =>
        Array.from(range.getClientRects())
          .filter((rect) => rect.width > 0.5 && rect.height > 0.5)
          .map((rect) => inkOf(boxOf(rect), size)),
    });
  }
  for (const name of ['::before', '::after'] as const) {
    const style = page.pseudo(element, name);
    const text = /^"((?:[^"\\]|\\.)*)"/.exec(style.content ?? '')?.[1] ?? '';
    // Letters and digits only: quotation marks, bullets and separators are decoration.
    if (!/[\p{L}\p{N}]/u.test(text) || /[\ue000-\uf8ff]/.test(text)) continue;
    if (style.display === 'none' || style.visibility !== 'visible') continue;
    if (Number(style.opacity) < 0.02) continue;
    const size = sizeOf(page, element, style);
    if (size === 0) continue;
    runs.push({ kind: 'generated', owner: element, text, style, size, boxes: () => [] });
  }
  return runs;
}

function selectRun(page: Page, select: HTMLSelectElement): TextRun[] {
  if (select.size > 1 || select.multiple) return [];
  const text = select.selectedOptions[0]?.label.trim() ?? '';
  return text ? [fieldRun(page, select, 'value', text, page.style(select))] : [];
}

function inputRun(page: Page, input: HTMLInputElement): TextRun[] {
  if (['submit', 'reset', 'button'].includes(input.type)) {
    return input.value ? [fieldRun(page, input, 'value', input.value, page.style(input))] : [];
  }
  return isTextField(input) && input.type !== 'color' && input.type !== 'file'
    ? fieldRuns(page, input)
    : [];
}

function textareaRun(page: Page, textarea: HTMLTextAreaElement): TextRun[] {
  return fieldRuns(page, textarea);
}

function fieldRuns(page: Page, field: HTMLInputElement | HTMLTextAreaElement): TextRun[] {
  if (field.value) return [fieldRun(page, field, 'value', field.value, page.style(field))];
  if (!field.placeholder) return [];
  const style = page.pseudo(field, '::placeholder');
  // Some hints wait unseen until the field is entered.
  if (style.visibility !== 'visible' || Number(style.opacity) < 0.02) return [];
  // Others are drawn by an element over the field, and hidden behind it.
  if (/^(?:transparent|rgba\(.*, 0\))$/.test(style.color)) return [];
  return [fieldRun(page, field, 'placeholder', field.placeholder, style)];
}

let pen: CanvasRenderingContext2D | null | undefined;

function fieldRun(
  page: Page,
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  kind: 'value' | 'placeholder',
  text: string,
  style: CSSStyleDeclaration,
): TextRun {
  const own = page.style(field);
  const size = sizeOf(page, field, style);
  return {
    kind,
    owner: field,
    text,
    style,
    size,
    boxes: () => {
      const outer = field.getBoundingClientRect();
      const zoom = zoomOf(field);
      const px = (value: string) => (Number.parseFloat(value) || 0) * zoom;
      const left = outer.left + px(own.borderLeftWidth) + px(own.paddingLeft);
      const right = outer.right - px(own.borderRightWidth) - px(own.paddingRight);
      const top = outer.top + px(own.borderTopWidth) + px(own.paddingTop);
      const bottom = outer.bottom - px(own.borderBottomWidth) - px(own.paddingBottom);
      if (right <= left || bottom <= top) return [];
      if (field.tagName === 'TEXTAREA') {
        // Where lines break inside a textarea cannot be read; its first line can.
        const line = Math.min(bottom, top + size * 1.5);
        return [inkOf({ left, top, right: Math.min(right, left + width()), bottom: line }, size)];
      }
      const box =
        own.direction === 'rtl'
          ? { left: right - width(), top, right, bottom }
          : { left, top, right: left + width(), bottom };
      // A value longer than its field scrolls inside it; what is measured is what shows.
      if (kind === 'value' && field.tagName === 'INPUT') {
        return [
          inkOf(
            { ...box, left: Math.max(left, box.left), right: Math.min(right, box.right) },
            size,
          ),
        ];
      }
      return [inkOf(box, size)];
    },
  };

  function width(): number {
    pen ??= page.document.createElement('canvas').getContext('2d');
    if (!pen) return 0;
    pen.font = `${style.fontWeight} ${size}px ${style.fontFamily}`;
    return pen.measureText(text).width;
  }
}

function sizeOf(page: Page, element: Element, style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.fontSize) * scaleOf(page, element);
}

function scaleOf(page: Page, element: Element): number {
  const graphics = (element as SVGGraphicsElement).ownerSVGElement;
  if (graphics && 'getScreenCTM' in element) {
    const matrix = (element as SVGGraphicsElement).getScreenCTM();
    if (matrix) return Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  }
  let scale = zoomOf(element);
  for (let current: Element | null = element; current; current = parentOf(current)) {
    const { transform, scale: own } = page.style(current) as CSSStyleDeclaration & {
      scale?: string;
    };
    if (own && own !== 'none') {
      const [x = 1, y = x] = own.split(' ').map(Number);
      scale *= Math.sqrt(Math.abs(x * y));
    }
    if (!transform || transform === 'none') continue;
    const [a = 1, b = 0, c = 0, d = 1] = (/^matrix\(([^)]+)/.exec(transform)?.[1] ?? '')
      .split(',')
      .filter(Boolean)
      .map(Number);
    scale *= Math.sqrt(Math.abs(a * d - b * c));
  }
  return scale;
}

/** Pushed off the page to where no scrolling reaches: the old "left: -9999px" recipe. */
function isOffPage(page: Page, run: TextRun): boolean {
  const boxes = run.boxes();
  if (boxes.length === 0) return run.kind !== 'generated';
  const { scrollX, scrollY } = page.window;
  const rightToLeft = page.style(page.document.documentElement).direction === 'rtl';
  const width = page.viewport.right;
  return boxes.every(
    (box) =>
      box.bottom + scrollY <= 0 ||
      (rightToLeft ? box.left + scrollX >= width : box.right + scrollX <= 0),
  );
}

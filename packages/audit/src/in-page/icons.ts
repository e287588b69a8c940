import { contrast } from './colour';
import { belongsToDisabled, walk } from './dom';
import { ratio } from './report';
import type { Backdrops } from './backdrop';
import type { Colour } from './colour';
import type { Page } from './dom';
import type { Report } from './report';

const shapes = 'path,line,circle,rect,ellipse,polyline,polygon';

/** Above this an svg is a picture, which a person has to judge. In CSS px: twice a hero icon. */
const iconMax = 96;

/** A-08, C-07: strokes and fills of icons against what is behind them. */
export function checkIcons(
  page: Page,
  report: Report,
  backdrops: Backdrops,
  roots: readonly Element[],
): void {
  const { icon } = report.limits;
  for (const root of roots) {
    for (const element of walk(root)) {
      const tag = element.tagName.toLowerCase();
      if (/^(?:img|canvas|iframe)$/.test(tag) && !page.isHidden(element)) {
        // Named, because what is inside cannot be measured from here.
        report.look('care/icon-contrast', {
          element,
          text: element.getAttribute('alt') ?? element.getAttribute('title') ?? '',
          measured: `what a <${tag}> shows`,
          required: `>= ${icon.value}:1, and text by its size`,
          clause: icon.clause,
        });
        continue;
      }
      if (tag !== 'svg' || page.isHidden(element)) continue;
      let box = element.getBoundingClientRect();
      if (box.width < 4 || box.height < 4 || belongsToDisabled(element)) continue;
      const parts = Array.from(element.querySelectorAll<SVGGraphicsElement>(shapes)).filter(
        (part) => !part.closest('defs,clipPath,mask,symbol') && page.style(part).display !== 'none',
      );
      if (parts.length === 0) continue;
      const entry = { element, required: `>= ${icon.value}:1`, clause: icon.clause };
      if (box.width > iconMax || box.height > iconMax) {
        report.look('care/icon-contrast', { ...entry, measured: 'a picture, not an icon' });
        continue;
      }
      const view = page.viewport;
      if (box.top < 0 || box.bottom > view.bottom || box.left < 0 || box.right > view.right) {
        page.bring(element);
        box = element.getBoundingClientRect();
      }
      const backdrop = backdrops.at(
        (box.left + box.right) / 2,
        (box.top + box.bottom) / 2,
        element,
      );
      if (backdrop.cover) continue;
      report.count('care/icon-contrast');
      if (backdrop.look) {
        report.look('care/icon-contrast', { ...entry, measured: `icon over ${backdrop.look}` });
        continue;
      }
      const ratios = partRatios(page, backdrops, parts, backdrop);
      if (ratios.length === 0) continue;
      const weak = ratios.filter((value) => value < icon.value - 0.005);
      if (weak.length === 0) continue;
      // Two-tone icons carry their meaning in the stronger tone: most of the parts must hold.
      const verdict = weak.length * 2 > ratios.length ? 'fail' : 'look';
      report[verdict]('care/icon-contrast', { ...entry, measured: ratio(Math.min(...weak)) });
    }
  }
}

function partRatios(
  page: Page,
  backdrops: Backdrops,
  parts: readonly SVGGraphicsElement[],
  backdrop: { readonly plain: Colour; inked(ink: Colour): Colour },
): number[] {
  const ratios: number[] = [];
  const filled: { box: DOMRect; colour: Colour }[] = [];
  for (const part of parts) {
    const style = page.style(part);
    if (style.visibility !== 'visible') continue;
    const box = part.getBoundingClientRect();
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    // A tick inside a filled disc is seen against the disc.
    const ground =
      filled
        .filter(
          ({ box: outer }) =>
            x > outer.left &&
            x < outer.right &&
            y > outer.top &&
            y < outer.bottom &&
            outer.width * outer.height > box.width * box.height,
        )
        .pop()?.colour ?? backdrop.plain;
    let best = 0;
    for (const [paint, strength] of [
      [style.stroke, style.strokeOpacity],
      [style.fill, style.fillOpacity],
    ] as const) {
      if (!paint || paint === 'none') continue;
      const isReference = paint.startsWith('url(');
      if (isReference) {
        best = Infinity;
        continue;
      }
      const colour = backdrops.colour(paint);
      const opacity = Number(style.opacity || 1) * Number(strength || 1);
      if (colour.a * opacity < 0.02) continue;
      const inked = backdrop.inked({ ...colour, a: colour.a * opacity });
      best = Math.max(best, contrast(inked, ground));
      if (paint === style.fill) filled.push({ box, colour: inked });
    }
    if (best > 0) ratios.push(best);
  }
  return ratios;
}

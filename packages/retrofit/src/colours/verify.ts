import { inSetting, type FitContext } from '../runtime/context.ts';
import { describeElement } from '../runtime/report.ts';
import { pairSelector, themes, type ColourBook } from './colour-book.ts';
import { contrast, distance, hexOf, over, type Colour } from './colour.ts';
import { isMoving } from './look.ts';
import { inkRule, passing, type Marks } from './marks.ts';
import { colourOf } from './plan.ts';
import { ratios } from './contrast.generated.ts';
import { nearestReadable } from './readable.ts';
import { createSurfaces, fadedInto, type Surfaces } from './surfaces.ts';
import { inksOf, type Ink } from './visible-ink.ts';

const disabled = ':disabled,[aria-disabled=true]';

/**
 * Measures text and icons as they are painted now, and mends single elements where what the rules
 * say was not enough: a colour inherited across grounds, a rule that wins where none was expected.
 * What cannot be mended is reported.
 *
 * @param emit - Writes our sheet anew.
 */
export function* verify(
  { root, view, reporter }: FitContext,
  book: ColourBook,
  marks: Marks,
  elements: Iterable<Element>,
  emit: () => void,
): Generator<void> {
  const home = root.ownerDocument?.documentElement ?? (root as Document).documentElement;
  const isPaired = home.matches(pairSelector);
  const theme = [...themes].reverse().find(({ selector }) => home.matches(selector));
  if (!isPaired && !theme) return;
  // The system's own colours are on.
  if (view.matchMedia?.('(forced-colors: active)').matches) return;
  const asked = ({ element }: Ink) => {
    const ratio = isPaired ? ratios.high : theme!.text;
    // Nobody has to read it (C-04 exempts it), so what can be done without harm is enough.
    return element.closest(disabled) ? Math.min(ratio, ratios.care) : ratio;
  };
  const weak: Ink[] = [];
  // All that stands on what an element paints decides whether it may move.
  const standing = new Map<Element, Colour[]>();
  const surfaces = createSurfaces(view, book, false);
  for (const element of elements) {
    for (const ink of inksOf(element, surfaces, view)) {
      const { element: painted, colours } = surfaces.of(element);
      if (painted && !/^(?:html|body)$/.test(painted.localName)) {
        const all = standing.get(painted) ?? [];
        standing.set(painted, all);
        const hex = book.read(ink.colour);
        if (hex) all.push(over(colourOf(hex), colours[0]!));
      }
      if (ratioOf(ink, surfaces) < asked(ink) && !isMoving(element)) weak.push(ink);
    }
    yield;
  }
  if (weak.length === 0) return;

  for (const ink of weak) {
    const { element, by } = ink;
    const surface = surfaces.of(element);
    if (isPaired) {
      marks.add(element, `${passing}${by}-pair`, (place) =>
        inkRule(inSetting(root, pairSelector, place), by, 'var(--care-fit-ink)'),
      );
      if (surface.element && isStrange(surface.key)) {
        marks.add(
          surface.element,
          `${passing}paper`,
          (place) =>
            `${inSetting(root, pairSelector, place)}{background:var(--care-fit-paper)!important}`,
        );
      }
    } else {
      const text = over(colourOf(book.read(ink.colour)!), surface.colours[0]!);
      const ratio = asked(ink) * 1.005;
      const place = (word: string) => inSetting(root, theme!.alone, word);
      const to = nearestReadable(text, surface.colours, ratio);
      const ground =
        surface.colours.length === 1 && surface.element && standing.has(surface.element)
          ? nearestReadable(surface.colours[0]!, standing.get(surface.element)!, ratio)
          : null;
      const step = (from: Colour, found: Colour | null) =>
        found ? distance(from, found) : Infinity;
      // Its ground is painted by something no rule tells of; only this one moves.
      if (ground && step(surface.colours[0]!, ground) < step(text, to)) {
        const word = `${passing}paper-${theme!.name}-${hexOf(ground).slice(1)}`;
        marks.add(
          surface.element!,
          word,
          (at) => `${place(at)}{background-color:${hexOf(ground)}!important}`,
        );
      } else if (to) {
        const word = `${passing}${by}-${theme!.name}-${hexOf(to).slice(1)}`;
        marks.add(element, word, (at) => inkRule(place(at), by, hexOf(to)));
      }
    }
    yield;
  }
  emit();

  const after = createSurfaces(view, book, false);
  for (const { element, by } of weak) {
    const ink = inksOf(element, after, view).find((one) => one.by === by);
    const ratio = ink ? ratioOf(ink, after) : Infinity;
    if (ink && ratio < asked(ink) - 0.01) {
      reporter.add({
        kind: 'contrast',
        where: describeElement(element),
        what:
          `Its text has a contrast of ${ratio.toFixed(2)}:1 where ${asked(ink)}:1 is asked, and no ` +
          'change of its colour mends it. Change the ground under it.',
      });
    }
    yield;
  }

  function ratioOf({ element, colour }: Ink, { of }: Surfaces): number {
    const surface = of(element);
    const hex = book.read(colour);
    if (!hex || surface.hasPicture || colourOf(hex).a === 0) return Infinity;
    const inked = fadedInto(
      surface,
      surface.colours.map((one) => over(colourOf(hex), one)),
    );
    const plain = fadedInto(surface, surface.colours);
    return Math.min(...inked.map((one, at) => contrast(one, plain[at]!)));
  }

  /** A ground that is neither of the two colours. */
  function isStrange(key: string): boolean {
    const style = view.getComputedStyle(home);
    const two = ['ink', 'paper'].map((name) =>
      book.read(style.getPropertyValue(`--care-fit-pair-${name}`).trim()),
    );
    return key.split('|').some((hex) => !two.includes(hex));
  }
}

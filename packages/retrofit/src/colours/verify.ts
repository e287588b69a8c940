import { inSetting, type FitContext } from '../runtime/context.ts';
import { describeElement, type Finding } from '../runtime/report.ts';
import { pairSelector, themes, type ColourBook } from './colour-book.ts';
import { dimmed } from './colour-rules.ts';
import { contrast, distance, hexOf, luminance, over, type Colour } from './colour.ts';
import { replaceColours } from './css-colours.ts';
import { isMoving } from './look.ts';
import { inkRule, passing, type Marks } from './marks.ts';
import { paneOf, shareOf, type Pane } from './panes.ts';
import { colourOf, isHidden, sideOf } from './plan.ts';
import { ratios } from './contrast.generated.ts';
import { nearestReadable } from './readable.ts';
import { createSurfaces, drawnKey, fadedInto, type Surface, type Surfaces } from './surfaces.ts';
import { inksOf, type Ink } from './visible-ink.ts';

const disabled = ':disabled,[aria-disabled=true]';

/**
 * Measures text and icons as they are painted now, and mends single elements where what the rules
 * say was not enough: a colour inherited across grounds, a rule that wins where none was expected.
 * What cannot be mended is reported, until it is measured again and right, or gone.
 *
 * @param faults - What could not be mended so far.
 * @param emit - Writes our sheet anew.
 */
export function* verify(
  { root, view, reporter }: FitContext,
  book: ColourBook,
  marks: Marks,
  faults: Map<Element, Finding>,
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
  const panes: Pane[] = [];
  const off: Element[] = [];
  // All that stands on what an element paints decides whether it may move.
  const standing = new Map<Element, Colour[]>();
  const surfaces = createSurfaces(view, book, false);
  for (const element of elements) {
    faults.delete(element);
    if (theme && !isPaired && element.matches(disabled) && looksOn(element)) off.push(element);
    const pane = paneOf(element, surfaces, book);
    if (pane) panes.push(pane);
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
  const declared = createSurfaces(view, book, true);
  /** Of its ground's own colour, now as before: nobody was meant to see it. */
  const isMeant = ({ element, colour }: Ink) => {
    const hex = book.read(colour)!;
    return (
      isPaired ||
      !isHidden(colourOf(hex), surfaces.of(element).colours) ||
      !isHidden(colourOf(book.original('ink', hex)), declared.of(element).colours)
    );
  };
  const mended = weak.filter(isMeant);
  const setting = isPaired ? pairSelector : theme!.alone;
  const place = (word: string) => inSetting(root, setting, word);
  const name = isPaired ? 'pair' : theme!.name;
  for (const pane of panes) {
    if (isMoving(pane.element)) continue;
    const share = shareOf(pane, surfaces, view, book, asked);
    if (share === 1) continue;
    const opacity = (Math.floor(share * pane.opacity * 100) / 100).toString();
    marks.add(
      pane.element,
      `${passing}pane-${name}-${opacity.replace('.', '-')}`,
      (at) => `${place(at)}{opacity:${opacity}!important}`,
    );
    yield;
  }
  for (const element of off) {
    // Also without a word from us it ends when the control is on again.
    const places = (at: string) => disabled.split(',').map((state) => place(at + state));
    marks.add(
      element,
      `${passing}off-${name}`,
      (at) => `${places(at).join()}{filter:grayscale(1) invert(0.85) brightness(1.15)!important}`,
    );
  }
  for (const ink of mended) {
    const { element, by } = ink;
    const surface = surfaces.of(element);
    if (isPaired) {
      marks.add(element, `${passing}${by}-pair`, (at) =>
        inkRule(place(at), by, 'var(--care-fit-ink)'),
      );
      if (surface.element && surface.key === drawnKey) {
        marks.add(
          surface.element,
          `${passing}paper-drawn`,
          (at) =>
            `${place(at)}{fill:var(--care-fit-paper)!important;stroke:var(--care-fit-ink)!important}`,
        );
      } else if (surface.element && isStrange(surface.key)) {
        marks.add(
          surface.element,
          `${passing}paper`,
          (at) => `${place(at)}{background:var(--care-fit-paper)!important}`,
        );
      }
    } else mend(ink, surface);
    yield;
  }
  if (mended.length > 0 || panes.length > 0 || off.length > 0) emit();

  const after = createSurfaces(view, book, false);
  for (const { element, by } of mended) {
    const ink = inksOf(element, after, view).find((one) => one.by === by);
    const ratio = ink ? ratioOf(ink, after) : Infinity;
    if (ink && ratio < asked(ink) - 0.01) {
      faults.set(element, {
        kind: 'contrast',
        where: describeElement(element),
        what:
          `Its text has a contrast of ${ratio.toFixed(2)}:1 where ${asked(ink)}:1 is asked, and no ` +
          'change of its colour mends it. Change the ground under it.',
      });
    }
    yield;
  }
  reporter.forget(['contrast']);
  for (const [element, fault] of faults) {
    if (element.isConnected) reporter.add(fault);
    else faults.delete(element);
  }

  /**
   * Whether what is off was made solid and has light words on a strong ground, in light surroundings:
   * even in grey it looks like what can be pressed. Dark words on a pale ground do not.
   */
  function looksOn(element: Element): boolean {
    const { color, filter } = surfaces.style(element);
    if (filter !== 'grayscale(1)' || !surfaces.style(element).getPropertyValue(dimmed))
      return false;
    const { element: painted, colours, parent, hasPicture } = surfaces.of(element);
    const hex = book.read(color);
    if (painted !== element || hasPicture || !hex || !parent) return false;
    if (sideOf(colourOf(hex), colours) < 1 || luminance(parent.colours[0]!) < 0.4) return false;
    return !element.querySelector('img,video,canvas,iframe');
  }

  /** Moves the ink, or the ground where that is the smaller step. */
  function mend(ink: Ink, surface: Surface): void {
    const { element, by, colour, fade = 1 } = ink;
    // Faded as a whole it is off, and exempt.
    for (const one of element.closest(disabled) ? [] : surface.faded) {
      if (!isMoving(one)) {
        marks.add(one, `${passing}solid-${name}`, (at) => `${place(at)}{opacity:1!important}`);
      }
    }
    const hex = book.read(colour)!;
    const seen = colourOf(hex);
    const text = over({ ...seen, a: seen.a * fade }, surface.colours[0]!);
    const ratio = asked(ink) * 1.005;
    const to = nearestReadable(text, surface.colours, ratio);
    const ground = movedGround(surface, ratio);
    // Its ground is painted by something no rule tells of; only this one moves.
    if (ground && ground.step < (to ? distance(text, to) : Infinity)) {
      marks.add(
        surface.element!,
        `${passing}paper-${name}-${ground.name}`,
        (at) => `${place(at)}{${ground.body}}`,
      );
    } else if (to) {
      const value = book.ownShade('ink', book.original('ink', hex), hexOf(to));
      // What was right on another ground is not kept beside it.
      marks.forget(element, `${passing}${by}-${name}-`);
      marks.add(element, `${passing}${by}-${name}-${value.slice(1)}`, (at) =>
        inkRule(place(at), by, value),
      );
    }
  }

  /** What the ground below becomes if it is the one to move: a colour, or a gradient. */
  function movedGround({ element, key, colours }: Surface, ratio: number) {
    const texts = element && standing.get(element);
    const stops = key.split('|');
    // Where it lets something through, its colours are not its own.
    if (
      !texts ||
      key === drawnKey ||
      stops.length !== colours.length ||
      stops.some((stop) => colourOf(stop).a < 1)
    ) {
      return null;
    }
    const moved = colours.map((colour) => nearestReadable(colour, texts, ratio));
    if (moved.includes(null)) return null;
    const values = moved.map((to, at) =>
      book.ownShade('paper', book.original('paper', stops[at]!), hexOf(to!)),
    );
    let at = 0;
    const { backgroundImage } = surfaces.style(element);
    const body =
      stops.length === 1
        ? `background-color:${values[0]}!important`
        : `background-image:${replaceColours(backgroundImage, (text) =>
            book.read(text) ? values[at++]! : null,
          )}!important`;
    return {
      body,
      name: values.map((value) => value.slice(1)).join('-'),
      step: Math.max(...moved.map((to, index) => distance(colours[index]!, to!))),
    };
  }

  function ratioOf({ element, colour, fade: own = 1 }: Ink, { of }: Surfaces): number {
    const surface = of(element);
    const hex = book.read(colour);
    if (!hex || surface.hasPicture || colourOf(hex).a === 0) return Infinity;
    const inked = fadedInto(
      surface,
      surface.colours.map((one) => over({ ...colourOf(hex), a: colourOf(hex).a * own }, one)),
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

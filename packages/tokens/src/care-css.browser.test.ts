import './care.css';
import { thresholds } from '@care-mode/standards';
import { afterEach, describe, expect, it } from 'vitest';
import {
  colours,
  constants,
  contrasts,
  pairs,
  sizes,
  targets,
  textScales,
  textSizePx,
  textSteps,
  type ColourPurpose,
  type Mode,
  type TargetSize,
  type TextStep,
} from './index';

const root = document.documentElement;
const modes: readonly Mode[] = ['standard', 'care'];

interface Axes {
  mode: Mode;
  contrast?: string;
  colorScheme?: string;
  targetSize?: string;
  textScale?: number;
  spacing?: string;
  motion?: string;
  layout?: string;
}

/** Writes a full set of attributes, as the writer of `@care-mode/core` does. */
function wear(element: Element, axes: Axes): void {
  const full = { contrast: 'standard', colorScheme: 'light', targetSize: 'standard', ...axes };
  for (const [name, value] of Object.entries(full)) {
    const attribute = `data-care-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    element.setAttribute(attribute, String(value));
  }
}

afterEach(() => {
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  document.body.innerHTML = '';
});

const probe = (style: string, parent: Element = document.body) => {
  const element = document.createElement('div');
  element.setAttribute('style', style);
  parent.append(element);
  return getComputedStyle(element);
};

const rgb = (value: string) => probe(`color: ${value}`).color;

const themes = modes.flatMap((mode) =>
  contrasts.flatMap((contrast) =>
    (['light', 'dark'] as const).map((scheme) => ({ mode, contrast, scheme })),
  ),
);

describe('what care.css shows is what the data says', () => {
  it.each(themes)('$mode, $contrast, $scheme', ({ mode, contrast, scheme }) => {
    wear(root, { mode, contrast, colorScheme: scheme });
    const expected = colours(mode, contrast, scheme);
    for (const purpose of Object.keys(expected) as ColourPurpose[]) {
      // The scrim of a classic pair follows the pair's own scheme.
      const value =
        purpose === 'scrim' && contrast in pairs
          ? colours(mode, contrast, pairs[contrast as keyof typeof pairs].scheme).scrim
          : expected[purpose];
      expect(rgb(`var(--care-${purpose})`), purpose).toBe(rgb(value));
    }
  });

  it('before any script has spoken it is standard mode', () => {
    for (const [purpose, value] of Object.entries(colours('standard', 'standard', 'light'))) {
      expect(rgb(`var(--care-${purpose})`), purpose).toBe(rgb(value));
    }
  });

  it.each(modes.flatMap((mode) => textScales.map((textScale) => ({ mode, textScale }))))(
    'text in $mode at $textScale',
    ({ mode, textScale }) => {
      wear(root, { mode, textScale });
      for (const step of Object.keys(textSteps) as TextStep[]) {
        const size = Number.parseFloat(probe(`font-size: var(--care-font-size-${step})`).fontSize);
        expect(size, step).toBeCloseTo(textSizePx(mode, step, textScale), 2);
      }
    },
  );

  it.each(modes)('sizes in %s mode', (mode) => {
    for (const targetSize of Object.keys(targets[mode]) as TargetSize[]) {
      wear(root, { mode, targetSize });
      const { height } = probe('height: var(--care-target)');
      expect(height).toBe(`${targets[mode][targetSize]}px`);
    }
    wear(root, { mode });
    for (const [name, value] of Object.entries(sizes)) {
      if (!/^\d+px$/.test(value[mode])) continue;
      expect(probe(`width: var(--care-${name})`).width, name).toBe(value[mode]);
    }
    for (const [name, { value }] of Object.entries(constants)) {
      if (/^\d+px$/.test(value))
        expect(probe(`width: var(--care-${name})`).width, name).toBe(value);
    }
  });
});

it('keeps the floors when the root font is smaller than usual (vw-driven roots)', () => {
  root.style.fontSize = '10px';
  wear(root, { mode: 'care' });
  const limits = thresholds('care', { mode: 'care' });
  for (const step of Object.keys(textSteps)) {
    const size = Number.parseFloat(probe(`font-size: var(--care-font-size-${step})`).fontSize);
    expect(size, step).toBeGreaterThanOrEqual(limits.textMinPx);
  }
  expect(Number.parseFloat(probe('height: var(--care-target)').height)).toBeGreaterThanOrEqual(
    limits.targetPx,
  );
});

it('follows a larger font of the browser (C-01)', () => {
  root.style.fontSize = '32px';
  expect(probe('font-size: var(--care-font-size-body)').fontSize).toBe('32px');
});

it('takes a number between the steps, for a page that sets the variable itself', () => {
  wear(root, { mode: 'care' });
  root.style.setProperty('--care-text-scale', '1.5');
  expect(probe('font-size: var(--care-font-size-body)').fontSize).toBe('30px');
});

it('gives a subtree its own values whatever surrounds it', () => {
  wear(root, { mode: 'care', textScale: 2, contrast: 'yellow-on-black', colorScheme: 'dark' });
  const scope = document.createElement('div');
  document.body.append(scope);
  wear(scope, { mode: 'standard', textScale: 1 });
  const inside = probe(
    'font-size: var(--care-font-size-body); color: var(--care-text); height: var(--care-target)',
    scope,
  );
  expect(inside.fontSize).toBe('16px');
  expect(inside.height).toBe('44px');
  expect(inside.color).toBe(rgb(colours('standard', 'standard', 'light').text));
});

it('moves nothing when motion is reduced, and opens the spacing when it is wide', () => {
  wear(root, { mode: 'standard' });
  expect(probe('transition: color var(--care-duration)').transitionDuration).toBe('0.16s');
  const narrow = Number.parseFloat(probe('width: var(--care-space-4)').width);
  wear(root, { mode: 'standard', motion: 'reduced', spacing: 'wide' });
  expect(probe('transition: color var(--care-duration)').transitionDuration).toBe('1e-05s');
  expect(Number.parseFloat(probe('width: var(--care-space-4)').width)).toBeGreaterThan(narrow);
});

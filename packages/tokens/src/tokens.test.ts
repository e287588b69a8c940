import { clause, thresholds, type CareThresholds } from '@care-mode/standards';
import { describe, expect, it } from 'vitest';
import {
  boundaryPairs,
  colours,
  contrasts,
  lines,
  sizes,
  targets,
  text,
  textPairs,
  textScales,
  textSizePx,
  textSteps,
  type ColourPurpose,
  type ColourScheme,
  type Mode,
  type TextStep,
} from './index';

/** Relative luminance and contrast as WCAG defines them (C-40). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** What the `care` profile asks in a mode; a number it does not ask for is a mistake of the test. */
function limit(mode: Mode, key: keyof CareThresholds): number {
  const value = thresholds('care', { mode })[key];
  if (value === undefined) throw new Error(`The care profile asks no ${key} in ${mode} mode.`);
  return value;
}

const modes: readonly Mode[] = ['standard', 'care'];
const schemes: readonly ColourScheme[] = ['light', 'dark'];
const themes = modes.flatMap((mode) =>
  contrasts.flatMap((theme) => schemes.map((scheme) => [mode, theme, scheme] as const)),
);

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('%s mode, %s contrast, %s', (mode, theme, scheme) => {
  const values = colours(mode, theme, scheme);
  // A person who asks for a contrast theme asks for the strict ratio in either mode.
  const textRatio = limit(theme === 'standard' ? mode : 'care', 'contrastText');
  const worst = (pairs: readonly (readonly [ColourPurpose, ColourPurpose])[], required: number) =>
    pairs
      .map(([front, ground]) => ({
        front,
        ground,
        ratio: contrast(values[front], values[ground]),
      }))
      .filter(({ ratio }) => ratio < required);

  it('shows every text pair at the text ratio', () => {
    expect(worst(textPairs, textRatio)).toEqual([]);
  });

  it('shows every boundary at the boundary ratio', () => {
    expect(worst(boundaryPairs, limit(mode, 'contrastBoundary'))).toEqual([]);
  });

  it('shows one of the two focus colours on every ground', () => {
    const grounds = Object.keys(values).filter(
      (purpose) => /^surface|-tint$/.test(purpose) && !purpose.startsWith('on-'),
    ) as ColourPurpose[];
    for (const ground of [...grounds, 'accent', 'danger'] as ColourPurpose[]) {
      const best = Math.max(
        contrast(values['focus-outer'], values[ground]),
        contrast(values['focus-inner'], values[ground]),
      );
      expect(best, ground).toBeGreaterThanOrEqual(limit(mode, 'focusContrast'));
    }
  });
});

describe.each(modes)('sizes in %s mode', (mode) => {
  const steps = Object.keys(textSteps) as TextStep[];

  it.each(textScales)('keeps every text step at or above the floor at scale %s', (scale) => {
    for (const step of steps) {
      expect(textSizePx(mode, step, scale), step).toBeGreaterThanOrEqual(
        mode === 'care' ? limit(mode, 'textMinPx') : text.standard.floorPx,
      );
    }
  });

  it('keeps the order of the steps at every scale', () => {
    for (const scale of textScales) {
      const px = steps.map((step) => textSizePx(mode, step, scale));
      expect([...px].sort((a, b) => a - b)).toEqual(px);
      expect(new Set(px).size).toBeGreaterThanOrEqual(steps.length - 1);
    }
  });

  it('keeps targets at or above the floor', () => {
    for (const px of Object.values(targets[mode])) {
      expect(px).toBeGreaterThanOrEqual(limit(mode, 'targetPx'));
    }
  });

  it('keeps lines and paragraphs apart', () => {
    const { body, heading, paragraphGapEm } = lines[mode];
    expect(body).toBeGreaterThanOrEqual(1.5);
    expect(heading).toBeGreaterThanOrEqual(limit(mode, 'lineHeightMin'));
    expect(paragraphGapEm / body).toBeGreaterThanOrEqual(limit(mode, 'paragraphGapLines'));
  });

  it('draws a focus line at least as wide as required', () => {
    expect(Number.parseFloat(sizes['focus-width'][mode])).toBeGreaterThanOrEqual(
      limit(mode, 'focusRingPx'),
    );
  });
});

it('lets main text reach 30 px at the largest setting (A-04)', () => {
  expect(clause('A-04').id).toBe('A-04');
  expect(textSizePx('care', 'body', Math.max(...textScales))).toBeGreaterThanOrEqual(
    limit('care', 'textMaxSettingPx'),
  );
});

it('gives the one action that matters 88 px in care mode (R-02)', () => {
  expect(Number.parseFloat(sizes['target-hero'].care)).toBeGreaterThanOrEqual(
    limit('care', 'targetHeroPx'),
  );
});

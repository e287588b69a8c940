// @vitest-environment node
import { CARE_MODE_KEYWORDS, matchCareModeQuery, settingValues } from '@care-mode/core';
import { clause, thresholds } from '@care-mode/standards';
import {
  constants,
  durationMs,
  lines,
  sizes,
  targets,
  text,
  textScales,
  textSizePx,
  textSteps,
  type TextStep,
} from '@care-mode/tokens';
import { describe, expect, test } from 'vitest';

// core and tokens may not import standards, so their numbers are held against it here.
const care = thresholds('care', { mode: 'care' });
const standard = thresholds('care', { mode: 'standard' });
const steps = Object.keys(textSteps) as TextStep[];

describe('the numbers of core and tokens are those of the clauses', () => {
  test('search knows every name of A-18', () => {
    for (const name of clause('A-18').values ?? []) {
      expect(CARE_MODE_KEYWORDS).toContain(name);
      expect(matchCareModeQuery(name), name).toBe(true);
    }
  });

  test('no text of care mode is below A-05, at any scale and any size of the root', () => {
    expect(text.care.floorPx).toBeGreaterThanOrEqual(care.textMinPx);
    expect(text.care.bodyPx).toBeGreaterThanOrEqual(care.textBasePx);
    for (const step of steps) {
      for (const scale of textScales) {
        for (const rootPx of [8, 16, 32]) {
          expect(textSizePx('care', step, scale, rootPx)).toBeGreaterThanOrEqual(care.textMinPx);
        }
      }
    }
  });

  test('the largest setting reaches A-04 in both modes and doubles the text for C-01', () => {
    const largest = Math.max(...textScales);
    expect(settingValues.textScale).toEqual(textScales);
    expect(largest).toBeGreaterThanOrEqual(care.textResizeTimes);
    expect(textSizePx('care', 'body', largest)).toBeGreaterThanOrEqual(care.textMaxSettingPx);
    expect(textSizePx('standard', 'body', largest)).toBeGreaterThanOrEqual(
      standard.textMaxSettingPx!,
    );
  });

  test('lines and paragraphs keep A-06 and A-07, long text keeps C-02', () => {
    for (const { body, heading, paragraphGapEm } of Object.values(lines)) {
      expect(body).toBeGreaterThanOrEqual(care.lineHeightMin);
      expect(heading).toBeGreaterThanOrEqual(care.lineHeightMin);
      expect(paragraphGapEm / body).toBeGreaterThanOrEqual(care.paragraphGapLines);
    }
    expect(lines.care.body).toBeGreaterThanOrEqual(care.proseLineHeight);
    expect(lines.care.paragraphGapEm / lines.care.body).toBeGreaterThanOrEqual(
      care.proseParagraphGapLines,
    );
    expect(Number.parseFloat(constants.measure.value)).toBeLessThanOrEqual(care.proseMaxCjk);
  });

  test('targets, the hero and the focus ring are as large as A-12, D-07 and D-11 ask', () => {
    expect(Math.min(...Object.values(targets.care))).toBeGreaterThanOrEqual(care.targetPx);
    expect(Math.min(...Object.values(targets.standard))).toBeGreaterThanOrEqual(standard.targetPx!);
    expect(Math.min(...Object.values(targets.care))).toBeGreaterThanOrEqual(care.closeTargetPx);
    expect(Number.parseFloat(sizes['target-hero'].care)).toBeGreaterThanOrEqual(care.targetHeroPx);
    expect(Number.parseFloat(sizes['focus-width'].care)).toBeGreaterThanOrEqual(care.focusRingPx);
    expect(Number.parseFloat(sizes['focus-width'].standard)).toBeGreaterThanOrEqual(
      standard.focusRingPx!,
    );
  });

  test('nothing moves longer than D-12 allows once motion is reduced, as care mode implies', () => {
    expect(durationMs.reduced).toBeLessThanOrEqual(care.motionMaxMs);
  });
});

import { describe, expect, it } from 'vitest';
import { limitsFor } from './limits';

describe('limitsFor', () => {
  it('asks the stricter of MIIT and WCAG AAA in care mode', () => {
    expect(limitsFor('care')).toMatchObject({
      fontSize: { value: 18, clause: 'A-05' },
      lineHeight: { value: 1.3, clause: 'A-06' },
      contrast: { value: 7, clause: 'C-05' },
      contrastLarge: { value: 4.5, clause: 'C-05' },
      icon: { value: 4.5, clause: 'A-08' },
      boundary: { value: 3, clause: 'C-07' },
      target: { value: 60, clause: 'A-12' },
    });
  });

  it('asks the stricter of MIIT and WCAG AA in standard mode', () => {
    const limits = limitsFor('standard');
    expect(limits.fontSize).toBeNull();
    expect(limits).toMatchObject({
      contrast: { value: 4.5 },
      contrastLarge: { value: 3 },
      icon: { value: 4.5 },
      target: { value: 44, clause: 'A-12' },
    });
  });

  it('calls text large where WCAG does, even for MIIT, which calls 19 px large (C1)', () => {
    for (const profile of ['miit-2021-app', 'wcag22-aa'] as const) {
      expect(limitsFor('care', [profile]).largeText).toBe(24);
      expect(limitsFor('care', [profile]).largeBoldText).toBeCloseTo(18.67, 2);
    }
  });

  it('follows one profile alone', () => {
    expect(limitsFor('care', ['wcag22-aa'])).toMatchObject({
      target: { value: 24 },
      fontSize: null,
    });
    expect(limitsFor('care', ['wcag22-aaa'])).toMatchObject({ target: { value: 44 } });
  });

  it('measures by WCAG AA where a profile says nothing', () => {
    expect(limitsFor('care', ['miit-2021-web']).boundary.value).toBe(3);
  });

  it('refuses a profile that does not exist', () => {
    expect(() => limitsFor('care', ['gbt-47523-2026' as 'wcag22-aa'])).toThrow(RangeError);
  });

  it('can cross into a page', () => {
    expect(JSON.parse(JSON.stringify(limitsFor('care')))).toEqual(limitsFor('care'));
  });
});

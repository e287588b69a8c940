import { describe, expect, test } from 'vitest';
import {
  appClauseIds,
  clause,
  clauses,
  derivedFrom,
  explain,
  ownDefaultIds,
  profileIds,
  requiredTextContrast,
  sources,
  thresholdKeys,
  thresholds,
  wcagClauseIds,
  webClauseIds,
  type Clause,
  type ClauseBody,
  type ClauseId,
  type Confidence,
  type ThresholdKey,
  type Unit,
} from './index.ts';

const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`);

const modes = ['standard', 'care'] as const;

describe('the list of clauses is complete', () => {
  test('every id of the app, website and WCAG lists is there once, and nothing else', () => {
    expect(clauses.map(({ id }) => id)).toEqual([
      ...numbered('A', 22),
      ...numbered('W', 23),
      ...numbered('C', 40),
      ...numbered('D', 18),
    ]);
    expect([...appClauseIds, ...webClauseIds, ...wcagClauseIds, ...ownDefaultIds]).toEqual(
      clauses.map(({ id }) => id),
    );
  });

  test('each clause names the document its letter stands for', () => {
    const letters = { A: 'miit-2021-app', W: 'miit-2021-web', C: 'wcag22', D: 'care-mode' };
    for (const { id, source } of clauses) {
      expect(source, id).toBe(letters[id[0] as keyof typeof letters]);
    }
  });

  test('clauses without a checkable promise are exactly these, each with a reason', () => {
    const without = clauses.filter(({ check }) => check === 'none');
    expect(without.map(({ id }) => id)).toEqual(['A-01', 'W-22', 'W-23', 'C-40', 'D-09', 'D-18']);
    for (const { id, how, thresholds: numbers } of without) {
      expect(how.zh.length, id).toBeGreaterThan(10);
      expect(how.en.length, id).toBeGreaterThan(10);
      expect(numbers, id).toEqual([]);
    }
  });

  test('every clause says in both languages what it is and how it is checked', () => {
    for (const { id, title, how } of clauses) {
      for (const text of [title.zh, title.en, how.zh, how.en]) {
        expect(text.trim().length, id).toBeGreaterThan(1);
      }
      expect(title.zh, id).toMatch(/\p{Script=Han}/u);
      expect(title.en + how.en, id).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('WCAG clauses carry a level, the formula C-40 aside, and no other clause does', () => {
    for (const { id, source, levels } of clauses) {
      if (source === 'wcag22' && id !== 'C-40') expect(levels?.length, id).toBeGreaterThan(0);
      else expect(levels, id).toBeUndefined();
    }
  });
});

describe('a clause is found by its id', () => {
  test('the id gives the clause', () => {
    expect(clause('A-12').number).toBe('2.1');
    expect(clause('A-18').values).toEqual(['长辈版', '亲情版', '关爱版', '关怀版']);
    expect(clause('A-16').values).toEqual(['top-left', 'top-right', 'bottom-center']);
  });

  test('an unknown id does not compile, and says in words what is wrong', () => {
    // @ts-expect-error A-23 is not a clause
    expect(() => clause('A-23')).toThrow(/no clause "A-23".*docs\/clauses\.md/s);
    // @ts-expect-error nor is a name of Object.prototype
    expect(() => clause('constructor')).toThrow(RangeError);
  });
});

describe('no clause claims more than what was read', () => {
  const order: readonly Confidence[] = ['own', 'Q1', 'Q2', 'M', 'X'];

  test('what was read is quoted, and its confidence is that of its weakest quote', () => {
    for (const { id, confidence, quotes, readIn } of clauses) {
      if (confidence === 'M' || confidence === 'X') {
        expect(quotes, id).toEqual([]);
        expect(readIn, id).toEqual([]);
        continue;
      }
      expect(quotes.length, id).toBeGreaterThan(0);
      expect(readIn.length, id).toBeGreaterThan(0);
      for (const { text } of quotes) expect(text.trim().length, id).toBeGreaterThan(3);
      const weakest = Math.max(...quotes.map((quote) => order.indexOf(quote.confidence)));
      expect(confidence, id).toBe(order[weakest]);
    }
  });

  test('a clause from memory or not found carries no threshold', () => {
    const unknown = clauses.filter(({ confidence }) => confidence === 'M' || confidence === 'X');
    expect(unknown.map(({ id }) => id)).toEqual(['W-22', 'W-23', 'D-09', 'D-18']);
    for (const { id, thresholds: numbers } of unknown) expect(numbers, id).toEqual([]);
  });

  test('the type refuses a threshold on such a clause', () => {
    const invented = {
      number: null,
      title: { zh: '语速', en: 'Speech rate' },
      quotes: [],
      confidence: 'X',
      readIn: [],
      thresholds: [{ key: 'toastMinMs', value: 1 }],
      check: 'none',
      how: { zh: '', en: '' },
    } as const;
    // @ts-expect-error confidence X allows no threshold
    const refused: ClauseBody = invented;
    expect(refused).toBe(invented);
  });

  test('nothing of the website annex is above Q2, for its text was not read as a whole', () => {
    const annex = clauses.filter(({ source }) => source === 'miit-2021-web');
    expect(new Set(annex.map(({ confidence }) => confidence))).toEqual(new Set(['Q2', 'X']));
  });

  test('our own defaults never pass for a standard, nor a standard for ours', () => {
    for (const { id, source, confidence } of clauses) {
      if (source === 'care-mode') expect(['own', 'M'], id).toContain(confidence);
      else expect(confidence, id).not.toBe('own');
    }
    for (const [id, from] of Object.entries(derivedFrom)) {
      for (const one of from) expect(one.startsWith('D-'), `${id} from ${one}`).toBe(false);
    }
  });

  test('no text claims certification or compliance', () => {
    expect(JSON.stringify(clauses)).not.toMatch(/certif|complian|complies|通过.*评测|国家强制/i);
  });

  test('every place of reading is described and used', () => {
    const used = new Set<string>(clauses.flatMap(({ readIn }) => readIn));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
  });
});

describe('the numbers', () => {
  test('are positive, but for the two that forbid something altogether', () => {
    for (const { id, thresholds: numbers } of clauses) {
      for (const { key, value } of numbers) {
        expect(Number.isFinite(value), `${id} ${key}`).toBe(true);
        if (key === 'adsMax' || key === 'inducingButtonsMax') expect(value, id).toBe(0);
        else expect(value, `${id} ${key}`).toBeGreaterThan(0);
      }
    }
  });

  test('units agree with the ending of the name', () => {
    const endings: Readonly<Record<string, Unit>> = {
      Px: 'px',
      Ms: 'ms',
      Times: 'times',
      Lines: 'lines',
      Db: 'dB',
    };
    for (const [key, { unit }] of Object.entries(thresholdKeys)) {
      const ending = /(Px|Ms|Times|Lines|Db)$/.exec(key)?.[1];
      if (ending !== undefined) expect(unit, key).toBe(endings[ending]);
      else expect(['ratio', 'count'], key).toContain(unit);
    }
  });

  test('less is stricter for exactly these; more is stricter for the rest', () => {
    const atMost = Object.entries(thresholdKeys).filter(([, { bound }]) => bound === 'max');
    expect(atMost.map(([key]) => key)).toEqual([
      'proseMaxCjk',
      'proseMaxLatin',
      'reflowWidthPx',
      'maxFingers',
      'flashesPerSecond',
      'motionStopAfterMs',
      'motionMaxMs',
      'autoAudioMaxMs',
      'adsMax',
      'inducingButtonsMax',
      'homeChoicesMax',
    ]);
  });

  test('every key is asked for by some clause', () => {
    const asked = new Set(clauses.flatMap((one) => one.thresholds.map(({ key }) => key)));
    expect([...asked].sort()).toEqual(Object.keys(thresholdKeys).sort());
  });

  test('the text of MIIT gives the numbers of the app profile', () => {
    const care = thresholds('miit-2021-app', { mode: 'care' });
    expect(care).toMatchObject({
      textMinPx: 18,
      textMaxSettingPx: 30,
      lineHeightMin: 1.3,
      paragraphGapLines: 1.3,
      contrastText: 4.5,
      contrastLargeText: 3,
      contrastIcon: 4.5,
      targetPx: 60,
      closeTargetPx: 44,
      maxFingers: 2,
      adsMax: 0,
    });
    const standard = thresholds('miit-2021-app', { mode: 'standard' });
    expect(standard.targetPx).toBe(44);
    expect(standard.textMinPx).toBeUndefined();
    expect(standard.adsMax).toBeUndefined();
    expect(standard.inducingButtonsMax).toBe(0);
  });

  test('a separate app is asked 48 at home and 44 elsewhere by MIIT, and 60 by us', () => {
    const separate = { mode: 'care', surface: 'standalone' } as const;
    expect(thresholds('miit-2021-app', { ...separate, page: 'home' }).targetPx).toBe(48);
    expect(thresholds('miit-2021-app', { ...separate, page: 'other' }).targetPx).toBe(44);
    expect(thresholds('care', { ...separate, page: 'home' }).targetPx).toBe(60);
    expect(explain('care', 'targetPx', { ...separate, page: 'home' })).toEqual(['D-07']);
  });

  test('the website profile has the numbers of annex 1 only', () => {
    expect(thresholds('miit-2021-web', { mode: 'care' })).toEqual({
      textOfferedPx: 18,
      captchaMagnifyTimes: 2,
      captchaAlternatives: 1,
      otpExtendBelowMs: 180_000,
      otpExtendTimes: 2,
      adsMax: 0,
      inducingButtonsMax: 0,
      undoWindowMs: 600_000,
    });
  });

  test('WCAG AA leaves AAA alone', () => {
    const aa = thresholds('wcag22-aa', { mode: 'care' });
    expect(aa).toMatchObject({ contrastText: 4.5, contrastLargeText: 3, targetPx: 24 });
    expect(aa.focusRingPx).toBeUndefined();
    const aaa = thresholds('wcag22-aaa', { mode: 'care' });
    expect(aaa).toMatchObject({
      contrastText: 7,
      contrastLargeText: 4.5,
      targetPx: 44,
      focusRingPx: 2,
      proseMaxCjk: 40,
      reflowWidthPx: 320,
      textResizeTimes: 2,
      flashesPerSecond: 3,
      timeoutWarnMs: 20_000,
    });
  });

  test('the care profile is the one our gate uses', () => {
    expect(thresholds('care', { mode: 'care' })).toMatchObject({
      textMinPx: 18,
      textMaxSettingPx: 30,
      lineHeightMin: 1.3,
      proseLineHeight: 1.5,
      contrastText: 7,
      contrastLargeText: 7,
      contrastIcon: 4.5,
      contrastBoundary: 3,
      targetPx: 60,
      targetHeroPx: 88,
      closeTargetPx: 60,
      focusRingPx: 4,
      focusContrast: 3,
      undoWindowMs: 600_000,
      toastMinMs: 10_000,
    });
    expect(thresholds('care', { mode: 'standard' })).toMatchObject({
      contrastText: 4.5,
      contrastLargeText: 3,
      contrastIcon: 4.5,
      contrastBoundary: 3,
      targetPx: 44,
      focusRingPx: 3,
    });
  });

  test('in care mode the care profile leaves no key open', () => {
    expect(Object.keys(thresholds('care', { mode: 'care' })).sort()).toEqual(
      Object.keys(thresholdKeys).sort(),
    );
  });

  test('the care profile is nowhere laxer than the profiles it combines', () => {
    for (const mode of modes) {
      const care = thresholds('care', { mode });
      for (const profile of profileIds) {
        if (profile === 'wcag22-aaa' && mode === 'standard') continue;
        const other = thresholds(profile, { mode });
        for (const [key, value] of Object.entries(other) as [ThresholdKey, number][]) {
          const ours = care[key];
          expect(ours, `${profile} ${mode} ${key}`).toBeDefined();
          if (thresholdKeys[key].bound === 'min') expect(ours).toBeGreaterThanOrEqual(value);
          else expect(ours).toBeLessThanOrEqual(value);
        }
      }
    }
  });
});

describe('every number can be traced', () => {
  test('explain names clauses that carry exactly that number', () => {
    for (const profile of profileIds) {
      for (const mode of modes) {
        const values = thresholds(profile, { mode });
        for (const [key, value] of Object.entries(values) as [ThresholdKey, number][]) {
          const ids = explain(profile, key, { mode });
          expect(ids.length, `${profile} ${mode} ${key}`).toBeGreaterThan(0);
          for (const id of ids) {
            expect(clause(id).thresholds.map((one) => [one.key, one.value])).toContainEqual([
              key,
              value,
            ]);
          }
        }
      }
    }
  });

  test('the well-known ones', () => {
    expect(explain('care', 'targetPx', { mode: 'care' })).toEqual(['A-12', 'D-07']);
    expect(explain('care', 'textMinPx')).toEqual(['A-05', 'D-03']);
    expect(explain('care', 'contrastText', { mode: 'standard' })).toEqual(['A-08', 'C-04']);
    expect(explain('wcag22-aa', 'textMinPx')).toEqual([]);
  });

  test('an unknown profile says in words what is wrong', () => {
    // @ts-expect-error there is no such profile
    expect(() => thresholds('gbt-47523-2026', { mode: 'care' })).toThrow(/no profile.*miit-2021/s);
  });
});

describe('what counts as large text', () => {
  const care = { mode: 'care' } as const;
  const standard = { mode: 'standard' } as const;

  test('MIIT: larger than 18, so 18 itself is not', () => {
    expect(requiredTextContrast('miit-2021-app', care, { sizePx: 18, bold: false })).toBe(4.5);
    expect(requiredTextContrast('miit-2021-app', care, { sizePx: 18.5, bold: false })).toBe(3);
    expect(requiredTextContrast('miit-2021-app', care, { sizePx: 17, bold: true })).toBe(4.5);
  });

  test('WCAG and the combined profile: 24, or 18.67 in bold', () => {
    for (const profile of ['wcag22-aa', 'care'] as const) {
      const asked = (sizePx: number, bold: boolean) =>
        requiredTextContrast(profile, standard, { sizePx, bold });
      expect(asked(20, false)).toBe(4.5);
      expect(asked(24, false)).toBe(3);
      expect(asked(18.6, true)).toBe(4.5);
      expect(asked(18.67, true)).toBe(3);
    }
  });

  test('our care mode asks 7 of every size', () => {
    expect(requiredTextContrast('care', care, { sizePx: 40, bold: true })).toBe(7);
  });

  test('a profile that asks nothing of contrast says so', () => {
    expect(
      requiredTextContrast('miit-2021-web', care, { sizePx: 20, bold: false }),
    ).toBeUndefined();
  });
});

test('a caller cannot change the list', () => {
  expect(() => (clauses as Clause[]).push(clause('A-01'))).toThrow(TypeError);
  const ids: readonly ClauseId[] = explain('care', 'targetPx');
  expect(ids).not.toBe(explain('care', 'targetPx'));
});

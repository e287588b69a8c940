import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, over } from './colour.ts';
import { colourOf, makePlan, type Ground, type Plan } from './plan.ts';

function ground(colours: readonly string[], inks: readonly string[], movable = true): Ground {
  return { colours: colours.map(colourOf), movable, inks: new Set(inks) };
}

function plan(
  grounds: Record<string, Ground>,
  ratio: number,
  inks: readonly string[] = [],
  page = '#ffffff',
): Plan {
  const all = new Set([...inks, ...Object.values(grounds).flatMap((one) => [...one.inks])]);
  const steps = makePlan(
    { page: colourOf(page), inks: all, grounds: new Map(Object.entries(grounds)) },
    ratio,
    new Map(),
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** What an ink shows as on a ground under a plan. */
const shown = (one: Plan, ink: string, key: string) =>
  one.on.get(ink)?.get(key) ?? one.inks.get(ink) ?? ink;

describe('the plan of a page', () => {
  it('leaves what is readable', () => {
    const made = plan({ '#ffffff': ground(['#ffffff'], ['#333333']) }, 4.5);
    expect([made.fills.size, made.inks.size, made.on.size]).toEqual([0, 0, 0]);
  });

  it('moves grey text, and the ground under white text', () => {
    const made = plan(
      {
        '#ffffff': ground(['#ffffff'], ['#999999'], false),
        '#07c160': ground(['#07c160'], ['#ffffff']),
      },
      4.5,
    );
    expect(made.inks.has('#999999')).toBe(true);
    expect(made.inks.has('#ffffff')).toBe(false);
    expect(
      contrast(colourOf(made.fills.get('#07c160')!), colourOf('#ffffff')),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it('does not move a ground that also carries dark text', () => {
    const made = plan({ '#fa8c16': ground(['#fa8c16'], ['#ffffff', '#000000']) }, 4.5);
    expect(made.fills.size).toBe(0);
    expect(
      contrast(colourOf(shown(made, '#ffffff', '#fa8c16')), colourOf('#fa8c16')),
    ).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps white text white on a brand colour that neither black nor white can be read on', () => {
    const made = plan({ '#1677ff': ground(['#1677ff'], ['#ffffff', '#1677ff', '#e6f4ff']) }, 7);
    const fill = colourOf(made.fills.get('#1677ff')!);
    expect(contrast(fill, colourOf('#ffffff'))).toBeGreaterThanOrEqual(7);
    expect(made.inks.get('#ffffff')).toBeUndefined();
    const dark = plan({ '#e8590c': ground(['#e8590c'], ['#000000', '#222222']) }, 7);
    expect(
      contrast(colourOf(dark.fills.get('#e8590c')!), colourOf('#000000')),
    ).toBeGreaterThanOrEqual(7);
  });

  it('moves the colours of a gradient the same way, whatever else stands on one of them', () => {
    const made = plan(
      {
        '#ff0f23': ground(['#ff0f23'], ['#ffffff', '#fefefe', '#1a1a1a']),
        '#ff475d|#ff0f23': ground(['#ff475d', '#ff0f23'], ['#ffffff', '#1a1a1a', '#222222']),
      },
      7,
    );
    const stops = ['#ff475d', '#ff0f23'].map((stop) => colourOf(made.fills.get(stop) ?? stop));
    const ink = colourOf(shown(made, '#ffffff', '#ff475d|#ff0f23'));
    for (const stop of stops) expect(contrast(ink, stop)).toBeGreaterThanOrEqual(7);
  });

  it('gives one ink two values where it stands on light and on dark', () => {
    const made = plan(
      {
        '#ffffff': ground(['#ffffff'], ['#888888'], false),
        '#222222': ground(['#222222'], ['#888888'], false),
      },
      7,
    );
    const [light, dark] = ['#ffffff', '#222222'].map((key) => shown(made, '#888888', key));
    expect(light).not.toBe(dark);
    expect(contrast(colourOf(light!), colourOf('#ffffff'))).toBeGreaterThanOrEqual(7);
    expect(contrast(colourOf(dark!), colourOf('#222222'))).toBeGreaterThanOrEqual(7);
  });

  it('says nothing on a ground where an ink is as everywhere, or was not meant to be seen', () => {
    const made = plan(
      {
        '#0b3885': ground(['#0b3885'], ['#ffffff']),
        '#1456c8': ground(['#1456c8'], ['#ffffff']),
        '#ffffff': ground(['#ffffff'], ['#ffffff', '#333333'], false),
      },
      4.5,
    );
    expect([made.fills.size, made.inks.size, made.on.size]).toEqual([0, 0, 0]);
  });

  it('takes the page for the ground of an ink nobody saw, unless it was meant for another', () => {
    const made = plan({}, 4.5, ['#999999', '#fefefe']);
    expect([...made.inks.keys()]).toEqual(['#999999']);
  });

  it('thickens a veil on which no text can be read', () => {
    const made = plan({ '#00000080': ground(['#7a7a7a'], ['#dddddd'], false) }, 7);
    const veil = colourOf(made.fills.get('#00000080')!);
    const behind = colourOf('#f4f4f4');
    expect(veil.a).toBeGreaterThan(0.5);
    expect(
      contrast(over(colourOf('#dddddd'), over(veil, behind)), over(veil, behind)),
    ).toBeGreaterThanOrEqual(7);
  });

  it('leaves text on a picture, whatever it becomes elsewhere', () => {
    const made = plan(
      {
        picture: ground([], ['#ffffff'], false),
        '#cccccc': ground(['#cccccc'], ['#ffffff'], false),
      },
      4.5,
    );
    expect(shown(made, '#ffffff', 'picture')).toBe('#ffffff');
    expect(shown(made, '#ffffff', '#cccccc')).not.toBe('#ffffff');
  });

  it('is not disturbed by what is learnt while it is made', () => {
    const grounds = new Map([
      ['#07c160', ground(['#07c160'], ['#ffffff'])],
      ['#eeeeee', ground(['#eeeeee'], ['#888888'])],
    ]);
    const inks = ['#ffffff', '#888888', '#123456'];
    const steps = makePlan({ page: colourOf('#ffffff'), inks, grounds }, 7, new Map());
    let step = steps.next();
    for (let at = 0; !step.done; at += 1) {
      grounds.set(`#fa8c${at % 9}6`, ground([`#fa8c${at % 9}6`], ['#ffffff', '#777777']));
      grounds.get('#07c160')!.inks.add('#123456');
      step = steps.next();
    }
    expect(step.value.fills.get('#07c160')).toBeDefined();
  });

  it('makes every text readable that any colours could, and none worse', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, '0')}`);
    // None stands for the colour of the ground itself.
    const inksOn = fc.array(fc.option(hex, { freq: 4 }), { minLength: 1, maxLength: 3 });
    const grounds = fc.dictionary(hex, inksOn, { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(grounds, fc.constantFrom(4.5, 7), (inksByGround, ratio) => {
        const all = Object.fromEntries(
          Object.entries(inksByGround).map(([key, inks]) => [
            key,
            ground(
              [key],
              inks.map((ink) => ink ?? key),
            ),
          ]),
        );
        const made = plan(all, ratio);
        for (const [key, { inks }] of Object.entries(all)) {
          const fill = colourOf(made.fills.get(key) ?? key);
          for (const ink of inks) {
            // Nobody was meant to see it.
            if (ink === key) {
              expect(shown(made, ink, key), `${ink} on itself`).toBe(ink);
              continue;
            }
            const now = contrast(colourOf(shown(made, ink, key)), fill);
            if (contrast(colourOf(ink), colourOf(key)) >= ratio)
              expect(now, `${ink} on ${key}`).toBeGreaterThanOrEqual(ratio);
            // The page's own ground never moves, and may be one on which nothing reaches 7.
            if (key !== '#ffffff' && ratio === 4.5)
              expect(now, `${ink} on ${key}`).toBeGreaterThanOrEqual(ratio);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

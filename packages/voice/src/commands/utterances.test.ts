import { describe, expect, it } from 'vitest';
import { builtIns } from './built-in.ts';
import { isIrreversibleName } from './irreversible.ts';
import { matchUtterance, type Candidate } from './match.ts';
import { pinyinSounds } from './sounds.ts';
import { unseenScenes } from './utterances-unseen.ts';
import { heldOutScenes, tunedScenes, type Scene } from './utterances.ts';

function candidatesOf({ commands, presses, fields, choices }: Scene): Candidate[] {
  const name = (text: string, isField = false): Candidate => ({
    id: text,
    phrases: [text],
    kind: 'name',
    isField,
  });
  return [
    ...Object.entries(commands).map(([id, phrases]) => ({ id, phrases, kind: 'command' as const })),
    ...[...presses, ...choices].map((text) => name(text)),
    ...fields.map((text) => name(text, true)),
    ...builtIns,
  ];
}

interface Row {
  readonly said: string;
  readonly meant: string;
  readonly got: string;
}

const sorted = (meant: string) => meant.split('|').sort().join('|');

const rowsOf = (scenes: readonly Scene[]): Row[] =>
  scenes.flatMap((scene) => {
    const candidates = candidatesOf(scene);
    return scene.rows.map(([said, meant]) => ({
      said,
      meant: sorted(meant),
      got: sorted(
        matchUtterance(said, candidates, { sounds: pinyinSounds })
          .map(({ candidate }) => candidate.id)
          .join('|'),
      ),
    }));
  });

const tuned = rowsOf(tunedScenes);
const heldOut = rowsOf(heldOutScenes);
const unseen = rowsOf(unseenScenes);
const rows = [...tuned, ...heldOut, ...unseen];

function measure(some: readonly Row[]) {
  const answered = some.filter(({ got }) => got !== '');
  const right = answered.filter(({ got, meant }) => got === meant);
  const wanted = some.filter(({ meant }) => meant !== '');
  return {
    rows: some.length,
    mustNot: some.length - wanted.length,
    precision: right.length / answered.length,
    recall: right.length / wanted.length,
    wrong: some.filter(({ got, meant }) => got !== meant),
  };
}

describe('what people say', () => {
  it('is a table worth measuring on', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(rows.filter(({ meant }) => meant === '').length).toBeGreaterThanOrEqual(100);
  });

  // The unseen are what an app can expect: no lower than when they were first measured.
  it.each([
    ['tuned on', tuned, { precision: 0.98, recall: 0.95 }],
    ['held out at first', heldOut, { precision: 0.99, recall: 0.98 }],
    ['unseen', unseen, { precision: 0.99, recall: 0.9 }],
  ])('is understood, and what was meant for nobody is left alone: rows %s', (name, some, least) => {
    const { wrong, ...figures } = measure(some);
    console.info(`Rows ${name}:`, figures, wrong);
    expect(figures.precision).toBeGreaterThanOrEqual(least.precision);
    expect(figures.recall).toBeGreaterThanOrEqual(least.recall);
  });

  it('is never taken for its opposite: half of 取消预约 is no 预约', () => {
    const some = rowsOf(tunedScenes.filter(({ name }) => /refused|the same/.test(name)));
    expect(some.filter(({ got, meant }) => got !== meant)).toEqual([]);
  });

  it('is never taken for what cannot be taken back', () => {
    const harm = rows.filter(({ got }) => got.split('|').some(isIrreversible));
    expect(harm.length).toBeGreaterThan(20);
    expect(harm.filter(({ got, meant }) => got !== meant)).toEqual([]);
  });
});

/** Commands of the scenes that an app would register as such, and what is so by its name. */
const isIrreversible = (id: string) =>
  /^(?:pay|card|father|transfer|order|refund|cancel|lost)$/.test(id) || isIrreversibleName(id);

// @vitest-environment node
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { splitClauses, splitSentences } from '../say/sentences.ts';
import { normaliseForSpeech } from './normalise.ts';

const folder = new URL('../../../../tests/kit/policies/', import.meta.url);

/** The documents that care mode is made for, as they were published; the first line says what they are. */
const documents = fs.readdirSync(fileURLToPath(folder)).map((name) => {
  const [, ...paragraphs] = fs.readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
  return { name, paragraphs };
});

it('are four, and long', () => {
  expect(documents).toHaveLength(4);
  for (const { paragraphs } of documents) expect(paragraphs.join('').length).toBeGreaterThan(3000);
});

describe.each(documents)('$name', ({ paragraphs }) => {
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph));
  const said = sentences.map(({ text }) => normaliseForSpeech(text, { locale: 'zh-CN' }));

  it('is cut into sentences without losing a character', () => {
    for (const paragraph of paragraphs) {
      expect(
        splitSentences(paragraph)
          .map(({ text }) => text)
          .join(''),
      ).toBe(paragraph);
    }
    expect(sentences.length).toBeGreaterThan(paragraphs.length);
  });

  it('has no sentence that begins with what closes the one before', () => {
    const wrong = sentences.filter(({ text }) => /^[。！？；，、：”’）》]/.test(text));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('leaves no digit and no sign unspoken', () => {
    expect(said.filter((text) => /[\d%¥￥℃°$&=<>+/*#]/.test(text))).toEqual([]);
  });

  it('says every other character as it is written', () => {
    const han = (text: string) => text.replace(/[^\u4e00-\u9fff]/g, '');
    const plain = sentences.map(({ text }) => text).filter((text) => !/[\d①-⑳+]/.test(text));
    expect(plain.length).toBeGreaterThan(sentences.length / 2);
    expect(plain.map((text) => han(normaliseForSpeech(text, { locale: 'zh-CN' })))).toEqual(
      plain.map(han),
    );
  });

  it('is spoken in pieces of no more than about eight seconds', () => {
    for (const text of said) {
      const clauses = splitClauses(text).map((clause) => clause.text);
      expect(clauses.join('')).toBe(text);
      for (const clause of clauses)
        expect(clause.replace(/[^\u4e00-\u9fff]/g, '').length).toBeLessThanOrEqual(36);
    }
  });
});

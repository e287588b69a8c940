import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { walkRegion, type Passage } from '../say/extract.ts';
import { highlightReader } from './highlight.ts';
import type { ReaderState } from './reader.ts';

let root: HTMLElement;
let stop: (() => void) | undefined;

/** A reader that is wherever the test says. */
function readerAt() {
  let state: ReaderState = {
    status: 'idle',
    place: { passage: 0, sentence: 0 },
    passage: null,
    sentence: null,
    word: null,
    fault: null,
  };
  let tell = () => {};
  return {
    get: () => state,
    subscribe(listener: () => void) {
      tell = listener;
      return () => {};
    },
    move(change: Partial<ReaderState>) {
      state = { ...state, ...change };
      tell();
    },
  };
}

const passagesOf = (html: string): Passage[] => {
  root.innerHTML = html;
  return [...walkRegion(root)];
};

const at = (passage: Passage, text: string) => {
  const start = passage.text.indexOf(text);
  return { text, start, end: start + text.length };
};

const frame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );

const marked = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)).join('');

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  stop?.();
  stop = undefined;
  root.remove();
  vi.unstubAllGlobals();
  window.scrollTo(0, 0);
});

describe('what is read is marked', () => {
  it('sentence and word, over inline elements, without touching the text', () => {
    const [passage] = passagesOf('<p>请您<b>提前</b>接好水。检修<i>完以后</i>，水会黄。</p>');
    const html = root.innerHTML;
    const reader = readerAt();
    stop = highlightReader(reader);
    reader.move({
      status: 'reading',
      passage,
      sentence: at(passage!, '检修完以后，水会黄。'),
      word: at(passage!, '完以'),
    });
    expect(marked('care-sentence')).toBe('检修完以后，水会黄。');
    expect(marked('care-word')).toBe('完以');
    expect(root.innerHTML).toBe(html);
    reader.move({ status: 'ended' });
    expect(CSS.highlights.size).toBe(0);
  });

  it('stays while paused and is gone when it stops', () => {
    const [passage] = passagesOf('<p>请您提前接好水。</p>');
    const reader = readerAt();
    stop = highlightReader(reader);
    reader.move({ status: 'paused', passage, sentence: at(passage!, '请您提前接好水。') });
    expect(marked('care-sentence')).toBe('请您提前接好水。');
    stop();
    expect(CSS.highlights.size).toBe(0);
  });

  it('text that changed meanwhile is no error', () => {
    const [passage] = passagesOf('<p>请您提前接好水。</p>');
    const reader = readerAt();
    stop = highlightReader(reader);
    root.querySelector('p')!.firstChild!.nodeValue = '没了';
    reader.move({ status: 'reading', passage, sentence: at(passage!, '提前接好水。') });
    expect(marked('care-sentence')).toBe('');
  });

  it('is drawn as boxes over the words where the browser has no highlights', async () => {
    vi.stubGlobal('Highlight', undefined);
    const [passage] = passagesOf('<p style="width: 6em">请您提前接好水，检修完以后水会黄。</p>');
    const reader = readerAt();
    stop = highlightReader(reader);
    reader.move({ status: 'reading', passage, sentence: at(passage!, '检修完以后水会黄。') });
    await frame();
    const boxes = [...document.querySelectorAll('[data-care-reading="care-sentence"]')];
    expect(boxes.length).toBeGreaterThan(1);
    const layer = document.querySelector('[data-care-reading="layer"]')!;
    expect(layer.getAttribute('aria-hidden')).toBe('true');
    // A finger meets the words, not the boxes.
    const { left, top } = boxes[0]!.getBoundingClientRect();
    expect(document.elementFromPoint(left + 2, top + 2)!.localName).toBe('p');
    stop();
    expect(document.querySelector('[data-care-reading]')).toBeNull();
  });

  it('boxes go where the words go', async () => {
    vi.stubGlobal('Highlight', undefined);
    const [passage] = passagesOf(
      '<div style="height: 600px"></div><p>请您提前接好水。</p><div style="height: 3000px"></div>',
    );
    const reader = readerAt();
    stop = highlightReader(reader, { follow: false });
    reader.move({ status: 'reading', passage, sentence: at(passage!, '请您提前接好水。') });
    await frame();
    window.scrollTo(0, 300);
    await frame();
    const box = document
      .querySelector('[data-care-reading="care-sentence"]')!
      .getBoundingClientRect();
    const words = root.querySelector('p')!.getBoundingClientRect();
    expect(Math.abs(box.top - words.top)).toBeLessThan(10);
  });
});

describe('the page follows what is read', () => {
  const long =
    '<p>第一句。</p><div style="height: 3000px"></div><p>第二句。</p><div style="height: 3000px"></div><p>第三句。</p>';

  it('as long as the person is there', () => {
    const passages = passagesOf(long);
    const reader = readerAt();
    stop = highlightReader(reader);
    for (const text of ['第一句。', '第二句。', '第三句。']) {
      const passage = passages.find((one) => one.text === text)!;
      reader.move({ status: 'reading', passage, sentence: at(passage, text) });
      const { top, bottom } = passage.element.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(window.innerHeight);
    }
  });

  it('and begins to follow again when reading goes on after a pause', () => {
    const passages = passagesOf(long);
    const reader = readerAt();
    stop = highlightReader(reader);
    reader.move({
      status: 'reading',
      passage: passages[0],
      sentence: at(passages[0]!, '第一句。'),
    });
    reader.move({ status: 'paused' });
    window.scrollTo(0, 5000);
    reader.move({
      status: 'reading',
      passage: passages[1],
      sentence: at(passages[1]!, '第二句。'),
    });
    const { top, bottom } = passages[1]!.element.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
  });

  it('and leaves whoever went elsewhere where they are', () => {
    const passages = passagesOf(long);
    const reader = readerAt();
    stop = highlightReader(reader);
    reader.move({
      status: 'reading',
      passage: passages[0],
      sentence: at(passages[0]!, '第一句。'),
    });
    window.scrollTo(0, 1500);
    reader.move({ passage: passages[1], sentence: at(passages[1]!, '第二句。') });
    expect(window.scrollY).toBe(1500);
  });
});

import { scriptedEngine, type EngineScript } from '@care-mode/test-kit/scripted-engine';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { walkRegion } from '../say/extract.ts';
import { createSpeaker } from '../speaker/speaker.ts';
import { stopVoice } from '../turn.ts';
import { createReader } from './reader.ts';

const settings = () => ({
  locale: 'zh-CN' as const,
  voiceRate: 1,
  voicePitch: 1,
  voiceVolume: 1,
  voiceName: '',
  dialect: '',
});

function page(html: string): Element {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main')!;
}

function readerWith(...scripts: EngineScript[]) {
  const engines = scripts.map((script) => scriptedEngine(script));
  const speaker = createSpeaker({ engines, settings });
  return { engine: engines[engines.length - 1]!, speaker, reader: createReader({ speaker }) };
}

/** Passages of a region, walked anew each time. */
const region = (root: Element) => () => walkRegion(root);

const article = '<h1>通知</h1><p>第一句。第二句。</p><p>第三句。</p>';
const all = ['通知', '第一句。', '第二句。', '第三句。'];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  stopVoice();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** Until the sentence sounds. */
async function until(reader: ReturnType<typeof createReader>, text: string) {
  for (let step = 0; step < 500; step += 1) {
    if (reader.get().status === 'reading' && reader.get().sentence?.text === text) return;
    await vi.advanceTimersByTimeAsync(40);
  }
  throw new Error(`${text} was never read, but ${JSON.stringify(reader.get().sentence)}`);
}

describe('a reader', () => {
  it('reads a region to its end, sentence by sentence', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    expect(reader.get().status).toBe('starting');
    expect(engine.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all);
    expect(reader.get().status).toBe('ended');
  });

  it('says where it is: the passage, the sentence and the word', async () => {
    const { reader } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '第二句。');
    await vi.advanceTimersByTimeAsync(40);
    const { passage, sentence, word, place } = reader.get();
    expect(passage!.text).toBe('第一句。第二句。');
    expect(passage!.element.localName).toBe('p');
    expect(sentence).toMatchObject({ start: 4, end: 8 });
    expect(word).toEqual({ start: 4, end: 5 });
    expect(place).toEqual({ passage: 1, sentence: 1 });
  });

  it('says the sentence where an engine tells no words, as the voices of Google do', async () => {
    const good = scriptedEngine('good');
    const wordless = {
      ...good,
      speak: (...[request, signals]: Parameters<typeof good.speak>) =>
        good.speak(request, { ...signals, onWord() {} }),
    };
    const reader = createReader({ speaker: createSpeaker({ engines: [wordless], settings }) });
    const words: unknown[] = [];
    reader.subscribe(() => words.push(reader.get().word));
    reader.read(region(page(article)));
    await until(reader, '第二句。');
    await vi.advanceTimersByTimeAsync(200);
    expect(reader.get().sentence).toMatchObject({ start: 4, end: 8 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(good.heard).toEqual(all);
    expect(words.every((word) => word === null)).toBe(true);
  });

  it('pauses at once and goes on with the same sentence', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '第二句。');
    reader.pause();
    expect(engine.sounding()).toBe(0);
    expect(reader.get().status).toBe('paused');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all.slice(0, 2));
    reader.resume();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all);
  });

  it('does not say a sentence again that was heard when it was paused', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '第一句。');
    while (engine.heard.length < 2) await vi.advanceTimersByTimeAsync(20);
    reader.pause();
    await vi.advanceTimersByTimeAsync(5000);
    expect(reader.get().status).toBe('paused');
    reader.resume();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all);
  });

  it('gives way to whoever takes the voice between two sentences', async () => {
    const { engine, reader, speaker } = readerWith('good');
    reader.read(region(page(article)));
    while (engine.heard.length < 2) await vi.advanceTimersByTimeAsync(20);
    await vi.advanceTimersByTimeAsync(40);
    void speaker.say('付款成功。');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual([...all.slice(0, 2), '付款成功。']);
    expect(reader.get().status).toBe('paused');
    reader.resume();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual([...all.slice(0, 2), '付款成功。', ...all.slice(2)]);
  });

  it('does not say the last sentence of a passage again either', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    while (engine.heard.length < 1) await vi.advanceTimersByTimeAsync(20);
    reader.pause();
    await vi.advanceTimersByTimeAsync(5000);
    reader.resume();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all);
  });

  it('can be moved between two sentences', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    while (engine.heard.length < 2) await vi.advanceTimersByTimeAsync(20);
    await vi.advanceTimersByTimeAsync(40);
    reader.next();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual([...all.slice(0, 2), '第三句。']);
    expect(reader.get().status).toBe('ended');
  });

  it('goes to the next and the previous sentence, over passages', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '通知');
    reader.next();
    await until(reader, '第一句。');
    reader.next();
    await until(reader, '第二句。');
    reader.next();
    await until(reader, '第三句。');
    reader.previous();
    await until(reader, '第二句。');
    reader.previous();
    reader.previous();
    await until(reader, '通知');
    reader.previous();
    await until(reader, '通知');
    expect(engine.sounding()).toBe(1);
  });

  it('ends when there is no next sentence, and is silent', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page('<p>只有一句。</p>')));
    await until(reader, '只有一句。');
    reader.next();
    await vi.advanceTimersByTimeAsync(1000);
    expect(reader.get().status).toBe('ended');
    expect(engine.sounding()).toBe(0);
    reader.previous();
    await until(reader, '只有一句。');
  });

  it('begins where somebody stopped', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)), { passage: 1, sentence: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all.slice(2));
  });

  it('stays at the last sentence when the place is past the end', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)), { passage: 99, sentence: 99 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(['第三句。']);
  });

  it.each([
    { passage: -1, sentence: 0 },
    { passage: 0, sentence: -1 },
    { passage: Number.NaN, sentence: Number.NaN },
    { passage: 0.5, sentence: 0.5 },
    {},
    null,
    '1',
  ])('begins at the beginning when the place that was kept is %j', async (from) => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page('<p>甲一。甲二。</p><p>乙。</p>')), from as never);
    expect(reader.get().place).toEqual({ passage: 0, sentence: 0 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(['甲一。', '甲二。', '乙。']);
  });

  it.each([
    ['holds nothing', () => [], 'ended'],
    [
      'throws',
      () => {
        throw new Error('scripted');
      },
      'failed',
    ],
  ] as const)('is silent when it is to read something else that %s', async (_, content, status) => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '第一句。');
    await vi.advanceTimersByTimeAsync(100);
    expect(engine.sounding()).toBe(1);
    reader.read(content);
    expect(engine.sounding()).toBe(0);
    expect(reader.get().status).toBe(status);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.asked.map(({ text }) => text)).toEqual(all.slice(0, 2));
    expect(reader.get().status).toBe(status);
  });

  it('is silent when all it read is gone and it is asked for the sentence before', async () => {
    const { engine, reader } = readerWith('good');
    let isGone = false;
    const root = page(article);
    reader.read(() => (isGone ? [] : walkRegion(root)));
    await until(reader, '第一句。');
    await vi.advanceTimersByTimeAsync(100);
    isGone = true;
    reader.previous();
    expect(engine.sounding()).toBe(0);
    expect(reader.get()).toMatchObject({ status: 'ended', passage: null });
  });

  it('cuts off nobody else when what it should read cannot be read', async () => {
    const { engine, reader, speaker } = readerWith('good');
    void speaker.say('付款成功。');
    reader.read(() => {
      throw new Error('scripted');
    });
    reader.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(['付款成功。']);
  });

  it('does not pause where nothing is said', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(
      region(page(`${'<p>|</p>'.repeat(6)}<p>甲。</p>${'<p>——</p>'.repeat(6)}<p>乙。</p>`)),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(engine.asked.map(({ text }) => text)).toEqual(['甲。']);
    while (engine.heard.length < 1) await vi.advanceTimersByTimeAsync(10);
    await vi.advanceTimersByTimeAsync(590);
    expect(engine.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(engine.asked).toHaveLength(2);
  });

  it('reads on, and stops, although a subscriber throws', async () => {
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { engine, reader } = readerWith('good');
    reader.subscribe(() => {
      throw new Error('of the app');
    });
    const others = vi.fn<() => void>();
    reader.subscribe(others);
    reader.read(region(page(article)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all);
    expect(reader.get().status).toBe('ended');
    reader.read(region(page(article)));
    reader.pause();
    reader.stop();
    expect(reader.get().status).toBe('idle');
    expect(others).toHaveBeenCalled();
    expect(shown).toHaveBeenCalled();
    // Nothing was wrong with what it read.
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('pauses when what it reads leaves the page, as on a route change, and goes on when it is back', async () => {
    const { engine, reader } = readerWith('good');
    page(article);
    reader.read(region(document.body));
    await until(reader, '第二句。');
    document.body.innerHTML = '<p>别的页面。</p>';
    await vi.advanceTimersByTimeAsync(20);
    expect(reader.get().status).toBe('paused');
    expect(engine.sounding()).toBe(0);
    page(article);
    reader.resume();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(all);
  });

  it('pauses when the frame with what it reads is taken away', async () => {
    const { reader } = readerWith('good');
    const root = page('<iframe></iframe>');
    const frame = root.querySelector('iframe')!;
    frame.contentDocument!.body.innerHTML = article;
    reader.read(region(root));
    await until(reader, '第一句。');
    frame.remove();
    await vi.advanceTimersByTimeAsync(20);
    expect(reader.get().status).toBe('paused');
  });

  it('goes on with what follows when what it stands on was taken away', async () => {
    const { engine, reader } = readerWith('good');
    const root = page('<p>甲。甲二。</p><p>乙。</p><p>丙。</p><p>丁。</p>');
    reader.read(region(root));
    await until(reader, '乙。');
    root.children[1]!.remove();
    await vi.advanceTimersByTimeAsync(20);
    reader.next();
    await until(reader, '丙。');
    root.children[1]!.remove();
    await vi.advanceTimersByTimeAsync(20);
    reader.previous();
    await until(reader, '甲二。');
    root.innerHTML = '<p>戊。</p>';
    await vi.advanceTimersByTimeAsync(20);
    reader.next();
    await until(reader, '戊。');
    expect(engine.sounding()).toBe(1);
  });

  it('goes on from where that was, also when something before it is gone too', async () => {
    const { engine, reader } = readerWith('good');
    const root = page('<p>甲。</p><p>乙。</p><p>丙。</p><p>丁。</p><p>戊。</p>');
    reader.read(region(root));
    await until(reader, '丙。');
    root.children[2]!.remove();
    root.children[0]!.remove();
    await vi.advanceTimersByTimeAsync(20);
    reader.next();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.heard).toEqual(['甲。', '乙。', '丁。', '戊。']);
  });

  it('finds its place again by the words when the page is drawn anew with something more in front', async () => {
    const { engine, reader } = readerWith('good');
    const root = page('<p>甲。</p><p>乙一。乙二。</p><p>丙。</p>');
    reader.read(region(root));
    await until(reader, '乙一。');
    root.innerHTML = '<p>新闻。</p><p>甲。</p><p>乙一。乙二。</p><p>丙。</p>';
    await vi.advanceTimersByTimeAsync(20);
    expect(reader.get().status).toBe('paused');
    reader.resume();
    await until(reader, '乙一。');
    expect(reader.get().place).toEqual({ passage: 2, sentence: 0 });
    expect(engine.asked.map(({ text }) => text)).toEqual(['甲。', '乙一。', '乙一。']);
    root.innerHTML = '<p>甲。</p><p>乙一。乙二。</p><p>丙。</p>';
    reader.next();
    await until(reader, '乙二。');
    root.innerHTML = '<p>新闻。</p><p>甲。</p><p>乙一。乙二。</p><p>丙。</p>';
    reader.previous();
    await until(reader, '乙一。');
  });

  it('keeps its place when something comes in above it, which it does not stand on', async () => {
    const { engine, reader } = readerWith('good');
    const root = page('<p>甲。</p><p>乙一。乙二。</p><p>丙。</p>');
    reader.read(region(root));
    await until(reader, '乙二。');
    reader.pause();
    root.insertAdjacentHTML('afterbegin', '<p>新闻。</p>');
    reader.resume();
    await until(reader, '乙二。');
    expect(reader.get().place).toEqual({ passage: 2, sentence: 1 });
    root.insertAdjacentHTML('afterbegin', '<p>更新。</p>');
    reader.previous();
    await until(reader, '乙一。');
    expect(engine.asked.map(({ text }) => text)).toEqual([
      '甲。',
      '乙一。',
      '乙二。',
      '乙二。',
      '乙一。',
    ]);
  });

  it('knows what it stands on from others of the same words', async () => {
    const { reader } = readerWith('good');
    const root = page('<p>详情。</p><p>甲。</p><p>详情。</p>');
    reader.read(region(root));
    await until(reader, '甲。');
    await until(reader, '详情。');
    reader.pause();
    root.insertAdjacentHTML('afterbegin', '<p>新闻。</p><p>更新。</p>');
    reader.resume();
    await until(reader, '详情。');
    expect(reader.get().place.passage).toBe(4);
  });

  it('keeps the sentence when its own words have changed', async () => {
    const { engine, reader } = readerWith('good');
    const root = page('<p>甲。</p><p>请等候。还有3人。</p>');
    reader.read(region(root));
    await until(reader, '还有3人。');
    reader.pause();
    root.children[1]!.textContent = '请等候。还有2人。';
    reader.resume();
    await until(reader, '还有2人。');
    const asked = engine.asked.map(({ text }) => text);
    expect(asked).toEqual(['甲。', '请等候。', '还有3人。', '还有2人。']);
  });

  it('pauses when the page is hidden', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '第一句。');
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    expect(reader.get().status).toBe('paused');
    expect(engine.sounding()).toBe(0);
  });

  it('pauses when somebody else takes the voice', async () => {
    const { engine, reader, speaker } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '第一句。');
    void speaker.say('付款成功。');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reader.get().status).toBe('paused');
    expect(engine.heard).toEqual(['通知', '付款成功。']);
  });

  it('keeps its place when nobody can be heard, and tries again', async () => {
    const { reader } = readerWith('offline');
    reader.read(region(page(article)), { passage: 1, sentence: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reader.get()).toMatchObject({ status: 'failed', fault: 'offline' });
    expect(reader.get().place).toEqual({ passage: 1, sentence: 1 });
    reader.resume();
    expect(reader.get().status).toBe('starting');
  });

  it('reads nothing where there is nothing', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(() => []);
    await vi.advanceTimersByTimeAsync(1000);
    expect(reader.get()).toMatchObject({ status: 'ended', passage: null });
    expect(engine.asked).toEqual([]);
    reader.next();
    reader.previous();
    expect(reader.get().status).toBe('ended');
  });

  it('survives content that throws', async () => {
    const { reader } = readerWith('good');
    reader.read(() => {
      throw new Error('scripted');
    });
    expect(reader.get()).toMatchObject({ status: 'failed', fault: 'failed' });
  });

  it('is reading, not starting, where an engine never says that it is heard', async () => {
    const { reader } = readerWith('mute-start');
    reader.read(region(page(article)));
    await vi.advanceTimersByTimeAsync(1000);
    expect(reader.get().status).toBe('reading');
  });

  it('asks content anew that threw before', async () => {
    const { reader } = readerWith('good');
    let isBroken = true;
    const root = page(article);
    reader.read(() => {
      if (isBroken) throw new Error('scripted');
      return walkRegion(root);
    });
    expect(reader.get().status).toBe('failed');
    isBroken = false;
    reader.resume();
    await until(reader, '通知');
  });

  it('forgets everything when it is stopped', async () => {
    const { engine, reader } = readerWith('good');
    reader.read(region(page(article)));
    await until(reader, '第一句。');
    reader.stop();
    expect(engine.sounding()).toBe(0);
    expect(reader.get()).toMatchObject({ status: 'idle', passage: null, sentence: null });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(engine.asked).toHaveLength(2);
  });

  it('walks no further than it reads, however long the text', async () => {
    const { reader } = readerWith('good');
    const element = page('');
    let walked = 0;
    function* endless() {
      for (;;) {
        walked += 1;
        yield { kind: 'paragraph' as const, text: `第${walked}段。`, pieces: [], element };
      }
    }
    reader.read(endless);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(walked).toBeGreaterThan(2);
    expect(walked).toBeLessThan(10);
  });
});

describe('with an engine that misbehaves', () => {
  const survivable: EngineScript[] = [
    'never-ends',
    'twice',
    'mute-start',
    'junk-words',
    'ignores-stop',
  ];
  for (const script of survivable) {
    it(`${script}: every sentence is asked for once, in order, and the end comes`, async () => {
      const { engine, reader } = readerWith(script);
      reader.read(region(page(article)));
      await vi.advanceTimersByTimeAsync(300_000);
      expect(engine.asked.map(({ text }) => text)).toEqual(all);
      expect(reader.get().status).toBe('ended');
    });
  }

  const useless: EngineScript[] = [
    'never-starts',
    'late',
    'throws',
    'ends-at-once',
    'breaks',
    'absent',
    'not-allowed',
    'offline',
  ];
  for (const script of useless) {
    it(`${script}: the next engine reads everything`, async () => {
      const { engine, reader } = readerWith(script, 'good');
      reader.read(region(page(article)));
      await vi.advanceTimersByTimeAsync(300_000);
      expect(engine.heard).toEqual(all);
      expect(reader.get().status).toBe('ended');
    });

    it(`${script}: alone, reading fails with a reason and can be asked for again`, async () => {
      const { reader } = readerWith(script);
      reader.read(region(page(article)));
      await vi.advanceTimersByTimeAsync(300_000);
      expect(reader.get().status).toBe('failed');
      expect(reader.get().fault).not.toBeNull();
    });
  }
});

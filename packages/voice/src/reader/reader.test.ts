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

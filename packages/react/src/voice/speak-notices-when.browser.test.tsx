import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { stopVoice } from '@care-mode/voice';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CareModeProvider } from '../provider';
import { ReadAloudRegion } from '../read-aloud';
import { SpeakButton } from '../speak-button';
import { VoiceProvider } from './voice-provider';
import type { ScriptedEngine } from '@care-mode/test-kit/scripted-engine';

let engine: ScriptedEngine;
beforeEach(() => {
  engine = scriptedEngine();
});
afterEach(() => {
  stopVoice();
  vi.restoreAllMocks();
});

const spoken = () => engine.asked.map(({ text }) => text);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than it takes to find what appeared, and for the code to arrive. */
const aMoment = () => wait(700);
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

async function open(children: ReactNode) {
  const app = (notices: 'shown' | 'spoken') => (
    <CareModeProvider storage={false} url={false} policy={{ voice: 'on-demand', notices }}>
      <VoiceProvider engines={[engine]} hasBar={false}>
        {children}
      </VoiceProvider>
    </CareModeProvider>
  );
  const { rerender } = await render(app('spoken'));
  await aMoment();
  return { turnOff: () => rerender(app('shown')) };
}

/** An app that changes as a test says: what it tells in a line, and what is said of its field. */
let tell: (change: { line?: string; error?: string; isLineGone?: boolean }) => void;
function Page({ role = 'status', onPress }: { role?: string; onPress?: () => void }) {
  const [{ line, error, isLineGone }, set] = useState({ line: '', error: '', isLineGone: false });
  tell = (change) => set((now) => ({ ...now, ...change }));
  return (
    <>
      <button type="button" onClick={onPress}>
        提交
      </button>
      <input aria-label="电话" aria-invalid={error !== ''} aria-errormessage="wrong" />
      <p id="wrong">{error}</p>
      {!isLineGone && <p role={role}>{line}</p>}
    </>
  );
}

const longText = (
  <ReadAloudRegion>
    <p>一。二。三。四。五。六。七。八。九。十。</p>
  </ReadAloudRegion>
);

describe('without an act of the person', () => {
  it('nothing is spoken, nor after an act that has nothing to do with it', async () => {
    await open(<Page />);
    tell({ line: '正在加载' });
    await aMoment();
    expect(spoken()).toEqual([]);
    await press('提交');
    await aMoment();
    expect(spoken()).toEqual([]);
  });

  it('what a network answers some seconds later is spoken', async () => {
    await open(<Page onPress={() => setTimeout(() => tell({ line: '已提交' }), 2000)} />);
    await press('提交');
    await expect.poll(spoken, { timeout: 4000 }).toEqual(['已提交']);
  });

  it('what comes long after the act is not spoken', async () => {
    await open(<Page role="alert" />);
    await press('提交');
    await aMoment();
    const now = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => now() + 12_000);
    tell({ line: '新人礼包' });
    await aMoment();
    await press('提交');
    await aMoment();
    expect(spoken()).toEqual([]);
  });
});

describe('once it is turned off', () => {
  it('the voice is silent at once, and says no more', async () => {
    const { turnOff } = await open(
      <Page onPress={() => tell({ line: '请等电话，不要走开', error: '号码少了一位' })} />,
    );
    await press('提交');
    await expect.poll(() => engine.sounding()).toBe(1);
    await turnOff();
    await expect.poll(() => engine.sounding(), { timeout: 500 }).toBe(0);
    const before = spoken().length;
    await wait(1500);
    expect(spoken()).toHaveLength(before);
  });
});

describe('once it is turned off while it speaks', () => {
  it('what the page answers next stays unspoken', async () => {
    const { turnOff } = await open(<Page onPress={() => tell({ line: '请等电话，不要走开' })} />);
    await press('提交');
    await expect.poll(() => engine.sounding()).toBe(1);
    await turnOff();
    tell({ error: '号码少了一位' });
    await wait(1500);
    expect(spoken().join()).not.toContain('号码少了一位');
  });
});

describe('while something else is spoken', () => {
  it('a confirmation waits, though it has left the page', async () => {
    await open(
      <>
        {longText}
        <Page onPress={() => tell({ line: '已提交' })} />
      </>,
    );
    await press('朗读');
    await expect.poll(() => engine.sounding()).toBe(1);
    await press('提交');
    await aMoment();
    tell({ isLineGone: true });
    await aMoment();
    expect(spoken()).not.toContain('已提交');
    await press('暂停');
    await expect.poll(spoken).toContain('已提交');
  });

  it('only the newest of what one line says waits', async () => {
    await open(
      <>
        {longText}
        <Page onPress={() => tell({ line: '正在提交' })} />
      </>,
    );
    await press('朗读');
    await expect.poll(() => engine.sounding()).toBe(1);
    await press('提交');
    await aMoment();
    tell({ line: '已提交' });
    await aMoment();
    await press('暂停');
    await expect.poll(spoken).toContain('已提交');
    await wait(1500);
    expect(spoken()).not.toContain('正在提交');
  });

  it('an error that was put right is not spoken afterwards', async () => {
    await open(
      <>
        {longText}
        <Page role="alert" onPress={() => tell({ error: '号码少了一位', line: '请看电话' })} />
      </>,
    );
    await press('朗读');
    await expect.poll(() => engine.sounding()).toBe(1);
    await press('提交');
    await aMoment();
    await userEvent.fill(page.getByRole('textbox', { name: '电话' }), '13800000000');
    tell({ error: '', line: '' });
    await aMoment();
    await press('暂停');
    await aMoment();
    expect(spoken().join()).not.toMatch(/号码少了一位|请看电话/);
  });

  it('the other errors wait for a voice that took the turn', async () => {
    await open(
      <>
        <SpeakButton text="三元。" />
        <Page onPress={() => tell({ error: '号码少了一位', line: '还没有提交' })} />
      </>,
    );
    await press('提交');
    await expect.poll(spoken).toEqual(['号码少了一位']);
    await press('读给我听');
    await expect.poll(spoken, { timeout: 4000 }).toEqual(['号码少了一位', '三元。', '还没有提交']);
  });
});

describe('on a page that moves', () => {
  it('nobody looks for notices because something is animated', async () => {
    await open(<Page />);
    tell({ line: '今晚维护' });
    await press('提交');
    await wait(1500);
    const line = page.getByText('今晚维护').element() as HTMLElement;
    const look = vi.spyOn(line, 'getBoundingClientRect');
    for (let frame = 0; frame < 20; frame += 1) {
      document.body.style.opacity = `${1 - frame / 100}`;
      document.body.className = `frame-${frame}`;
      await wait(30);
    }
    document.body.removeAttribute('style');
    document.body.removeAttribute('class');
    expect(look).not.toHaveBeenCalled();
  });

  it('what a class brings into sight after an act is found', async () => {
    const show = () =>
      setTimeout(() => document.querySelector('#late')!.classList.remove('unseen'), 600);
    await open(
      <>
        <style>{'.unseen { display: none }'}</style>
        <p id="late" role="alert" className="unseen">
          号码少了一位
        </p>
        <Page onPress={show} />
      </>,
    );
    await press('提交');
    await expect.poll(spoken, { timeout: 3000 }).toEqual(['号码少了一位']);
  });
});

describe('beside a password', () => {
  it('one of two characters withholds only itself', async () => {
    await open(
      <>
        <input type="password" aria-label="密码" />
        <Page onPress={() => tell({ error: '至少 12 位', line: '12' })} />
      </>,
    );
    await userEvent.fill(page.getByLabelText('密码'), '12');
    await press('提交');
    await expect.poll(() => spoken().join()).toMatch(/至少.*位/);
    await wait(1500);
    expect(spoken()).toHaveLength(1);
  });
});

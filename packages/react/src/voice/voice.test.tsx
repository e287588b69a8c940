import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { stopVoice } from '@care-mode/voice';
import { useRef, useState, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, ug } from '../messages';
import { CareModeProvider, type CareModeProviderProps } from '../provider';
import { ReadAloudRegion } from '../read-aloud';
import { SpeakButton } from '../speak-button';
import { TextField } from '../text-field';
import { VoiceInputButton } from '../voice-input-button';
import { useVoice } from './context';
import { useSpeech } from './use-speech';
import { useVoiceInput } from './use-voice-input';
import { VoiceProvider, type VoiceProviderProps } from './voice-provider';

function App({
  children,
  voice = 'on-demand',
  aids = [],
  ...props
}: VoiceProviderProps & {
  voice?: 'off' | 'on-demand' | 'point-to-read';
  aids?: NonNullable<CareModeProviderProps['defaults']>['aids'];
  children: ReactNode;
}) {
  return (
    <CareModeProvider storage={false} url={false} defaults={{ voice, aids, voiceRate: 1 }}>
      <VoiceProvider {...props}>{children}</VoiceProvider>
    </CareModeProvider>
  );
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const button = (name: string) => screen.getByRole('button', { name });

let clock = 0;
/** A press, long after the one before: the second of two at once is taken for a trembling hand. */
function press(element: Element, afterMs = 5000) {
  clock += afterMs;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: clock });
  fireEvent(element, event);
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  stopVoice();
  vi.useRealTimers();
});

describe('a voice for an app', () => {
  it('says nothing by itself', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]} voice="point-to-read">
        <p>欢迎。</p>
      </App>,
    );
    await pass(5000);
    expect(engine.asked).toEqual([]);
  });

  it('renders on a server', () => {
    const html = renderToString(
      <App>
        <ReadAloudRegion>正文</ReadAloudRegion>
        <TextField label="姓名" />
        <VoiceInputButton onText={() => {}} />
      </App>,
    );
    expect(html).toContain('朗读');
    expect(html).toContain('用嘴说');
  });

  it('warns, and works on silently, without a provider', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<SpeakButton text="您好。" />);
    press(button('读给我听'));
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('VoiceProvider'));
    warn.mockRestore();
  });
});

describe('SpeakButton', () => {
  it('says its text, and stops when it is pressed again', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]}>
        <SpeakButton text="共十二元。" />
      </App>,
    );
    press(button('读给我听'));
    expect(engine.asked[0]!.text).toBe('共十二元。');
    await pass(100);
    press(screen.getAllByRole('button', { name: '不读了' })[0]!);
    expect(engine.sounding()).toBe(0);
    await pass(50);
    expect(button('读给我听')).toBeInTheDocument();
  });

  it('tells in words why nothing is heard, and what to do', async () => {
    render(
      <App engines={[scriptedEngine('absent')]}>
        <SpeakButton text="共十二元。" />
      </App>,
    );
    press(button('读给我听'));
    await pass(100);
    expect(screen.getByRole('status')).toHaveTextContent('这里不会朗读。请换手机自带的浏览器打开');
  });

  it.each([
    [en, 'This place cannot read aloud. Open the page'],
    [ug, 'بۇ يەردە ئوقۇپ بەرگىلى بولمايدۇ. تېلېفوننىڭ'],
  ])('tells it in the language of the person', async (table, words) => {
    render(
      <CareModeProvider storage={false} url={false} locale={table.locale} messages={[table]}>
        <VoiceProvider engines={[scriptedEngine('absent')]}>
          <SpeakButton text="共十二元。" />
        </VoiceProvider>
      </CareModeProvider>,
    );
    press(button(table.strings['speech.readThis']));
    await pass(100);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('keeps the fault of one text away from another', async () => {
    render(
      <App engines={[scriptedEngine('absent')]}>
        <SpeakButton text="共十二元。" />
        <SpeakButton text="请付款。">再读一句</SpeakButton>
      </App>,
    );
    press(button('读给我听'));
    await pass(100);
    expect(screen.getAllByRole('status').map((one) => one.textContent !== '')).toEqual([
      true,
      false,
    ]);
  });
});

function Pages() {
  const [page, setPage] = useState('notice');
  return (
    <>
      {page === 'notice' && (
        <ReadAloudRegion name="notice">
          <p>第一句。第二句。第三句。</p>
        </ReadAloudRegion>
      )}
      <button type="button" onClick={() => setPage(page === 'notice' ? 'other' : 'notice')}>
        换页
      </button>
    </>
  );
}

describe('ReadAloud', () => {
  it('reads its region, pauses and goes on with one button that keeps the focus', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]} hasBar={false}>
        <Pages />
      </App>,
    );
    const control = button('朗读');
    control.focus();
    press(control);
    await pass(1500);
    expect(control).toHaveTextContent('暂停');
    press(control);
    expect(engine.sounding()).toBe(0);
    await pass(50);
    expect(control).toHaveTextContent('接着读');
    expect(control).toHaveFocus();
    press(control);
    await pass(60_000);
    expect(engine.heard.slice(-2)).toEqual(['第二句。', '第三句。']);
    expect(control).toHaveTextContent('朗读');
  });

  it('pauses on a route change and goes on at the same sentence when the page is back', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]} hasBar={false}>
        <Pages />
      </App>,
    );
    press(button('朗读'));
    await pass(1500);
    press(button('换页'));
    await pass(50);
    expect(engine.sounding()).toBe(0);
    press(button('换页'));
    press(button('接着读'));
    await pass(60_000);
    expect(engine.heard).toEqual(['第一句。', '第二句。', '第三句。']);
  });

  it('can begin again', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]} hasBar={false}>
        <Pages />
      </App>,
    );
    press(button('朗读'));
    await pass(1500);
    press(button('暂停'));
    press(button('从头读'));
    await pass(60_000);
    expect(engine.heard).toEqual(['第一句。', '第一句。', '第二句。', '第三句。']);
  });

  it('shows controls to stop it for as long as it reads (C-10)', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]}>
        <Pages />
      </App>,
    );
    await act(() => import('./voice-layer'));
    press(button('朗读'));
    await pass(500);
    const bar = screen.getByRole('region', { name: '朗读' });
    press(button('下一句'));
    await pass(500);
    expect(engine.asked[engine.asked.length - 1]!.text).toBe('第二句。');
    press(button('快慢大小'));
    press(button('快一点'));
    press(button('小声'));
    press(button('上一句'));
    await pass(500);
    expect(engine.asked[engine.asked.length - 1]).toMatchObject({
      text: '第一句。',
      rate: 1.2,
      volume: 0.75,
    });
    press(button('不读了'));
    await pass(50);
    expect(engine.sounding()).toBe(0);
    expect(bar).not.toBeInTheDocument();
  });

  it('goes on from the bar at the same sentence when the page is back', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]}>
        <Pages />
      </App>,
    );
    await act(() => import('./voice-layer'));
    press(button('朗读'));
    await pass(1500);
    press(button('换页'));
    await pass(50);
    // The text is on no page: only what needs none is there.
    const bar = within(screen.getByRole('region', { name: '朗读' }));
    expect(bar.getAllByRole('button')).toEqual([button('不读了')]);
    press(button('换页'));
    await pass(50);
    press(bar.getByRole('button', { name: '接着读' }));
    await pass(60_000);
    expect(engine.heard).toEqual(['第一句。', '第二句。', '第三句。']);
  });

  it('finds the next sentence in what the page shows now', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]}>
        <Pages />
      </App>,
    );
    await act(() => import('./voice-layer'));
    press(button('朗读'));
    await pass(500);
    press(button('换页'));
    await pass(50);
    press(button('换页'));
    await pass(50);
    press(button('下一句'));
    await pass(500);
    // In elements that are gone it would have paused.
    expect(engine.sounding()).toBe(1);
    await pass(60_000);
    expect(engine.heard).toEqual(['第二句。', '第三句。']);
  });

  it('gives the focus back when the bar goes away', async () => {
    render(
      <App engines={[scriptedEngine('never-ends')]}>
        <Pages />
      </App>,
    );
    await act(() => import('./voice-layer'));
    const control = button('朗读');
    act(() => control.focus());
    press(control);
    await pass(500);
    const stop = button('不读了');
    act(() => stop.focus());
    press(stop);
    await pass(50);
    expect(control).toHaveFocus();
  });

  it('keeps the focus when it begins again', async () => {
    render(
      <App engines={[scriptedEngine('never-ends')]} hasBar={false}>
        <Pages />
      </App>,
    );
    press(button('朗读'));
    await pass(500);
    press(button('暂停'));
    await pass(50);
    const again = button('从头读');
    act(() => again.focus());
    press(again);
    await pass(500);
    expect(button('暂停')).toHaveFocus();
  });

  it('goes on reading when a trembling hand presses twice', async () => {
    const engine = scriptedEngine();
    render(
      <App engines={[engine]} hasBar={false}>
        <Pages />
      </App>,
    );
    press(button('朗读'));
    await pass(100);
    press(button('暂停'), 200);
    expect(engine.sounding()).toBe(1);
  });
});

describe('silence', () => {
  it('comes when the app leaves the page', async () => {
    const engine = scriptedEngine('never-ends');
    function Greeting() {
      const { speaker } = useVoice('Greeting')!;
      return (
        <button type="button" onClick={() => void speaker.say('您好。')}>
          问好
        </button>
      );
    }
    const { unmount } = render(
      <App engines={[engine]} hasBar={false}>
        <Greeting />
      </App>,
    );
    press(button('问好'));
    await pass(500);
    expect(engine.sounding()).toBe(1);
    unmount();
    expect(engine.sounding()).toBe(0);
  });

  it('comes when the voice is switched off', async () => {
    const engine = scriptedEngine('never-ends');
    const app = (voice: 'off' | 'on-demand') => (
      <CareModeProvider storage={false} url={false} policy={{ voice }}>
        <VoiceProvider engines={[engine]} hasBar={false}>
          <SpeakButton text="共十二元。" />
        </VoiceProvider>
      </CareModeProvider>
    );
    const { rerender } = render(app('on-demand'));
    press(button('读给我听'));
    await pass(500);
    expect(engine.sounding()).toBe(1);
    rerender(app('off'));
    await pass(50);
    expect(engine.sounding()).toBe(0);
  });

  it('comes when what began to speak leaves the page, and not when something else does', async () => {
    const engine = scriptedEngine('never-ends');
    const app = (hasFirst: boolean, hasSecond: boolean) => (
      <App engines={[engine]} hasBar={false}>
        {hasFirst && <SpeakButton text="共十二元。">第一个</SpeakButton>}
        {hasSecond && <SpeakButton text="请付款。">第二个</SpeakButton>}
      </App>
    );
    const { rerender } = render(app(true, true));
    press(button('第二个'));
    await pass(500);
    press(button('第一个'));
    await pass(500);
    rerender(app(true, false));
    expect(engine.sounding()).toBe(1);
    rerender(app(false, false));
    expect(engine.sounding()).toBe(0);
  });
});

describe('point-to-read', () => {
  it('says what a finger is on, and the press still does what it does', async () => {
    const engine = scriptedEngine();
    const pressed = vi.fn<() => void>();
    render(
      <App engines={[engine]} voice="point-to-read">
        <button type="button" onClick={pressed}>
          提交
        </button>
      </App>,
    );
    await act(() => import('./voice-layer'));
    await pass(100);
    fireEvent.pointerDown(button('提交'));
    press(button('提交'));
    await pass(100);
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(engine.asked.map(({ text }) => text).join('')).toBe('提交，按钮');
  });

  it('says nothing more once it is off', async () => {
    const engine = scriptedEngine();
    function Content() {
      const { isSpeaking } = useSpeech();
      return <p>{isSpeaking ? '在读' : '不在读'}</p>;
    }
    const app = (voice: 'off' | 'point-to-read') => (
      <CareModeProvider storage={false} url={false} policy={{ voice }}>
        <VoiceProvider engines={[engine]}>
          <Content />
        </VoiceProvider>
      </CareModeProvider>
    );
    const { rerender } = render(app('point-to-read'));
    await act(() => import('./voice-layer'));
    await pass(100);
    rerender(app('off'));
    await pass(100);
    fireEvent.click(screen.getByText('不在读'));
    await pass(100);
    expect(engine.asked).toEqual([]);
  });
});

describe('CaptionBar', () => {
  it('shows what is said in large type, and keeps it', async () => {
    render(
      <App engines={[scriptedEngine()]} aids={['captionBar']}>
        <SpeakButton text="共十二元。" />
      </App>,
    );
    await act(() => import('./voice-layer'));
    await pass(100);
    press(button('读给我听'));
    await pass(60_000);
    const caption = screen.getByRole('region', { name: '大字屏幕' });
    expect(caption).toHaveTextContent('共十二元。');
    fireEvent.click(screen.getByRole('checkbox', { name: /拼音/ }));
    await act(() => import('@care-mode/voice/pinyin'));
    await pass(100);
    expect(caption).toHaveTextContent('共gòng十shí二èr元yuán。');
  });

  it('is written in traditional characters for who asks, and read as it is spoken', async () => {
    render(
      <App engines={[scriptedEngine()]} aids={['captionBar']}>
        <SpeakButton text="去重庆银行。" />
      </App>,
    );
    await act(() => import('./voice-layer'));
    await pass(100);
    press(button('读给我听'));
    await pass(60_000);
    const caption = screen.getByRole('region', { name: '大字屏幕' });
    fireEvent.click(screen.getByRole('checkbox', { name: /繁体字/ }));
    await act(() => import('@care-mode/voice/traditional'));
    await pass(100);
    expect(caption).toHaveTextContent('去重慶銀行。');
    fireEvent.click(screen.getByRole('checkbox', { name: /拼音/ }));
    await act(() => import('@care-mode/voice/pinyin'));
    await pass(100);
    expect(caption).toHaveTextContent('去qù重chóng慶qìng銀yín行háng。');
    fireEvent.click(screen.getByRole('checkbox', { name: /繁体字/ }));
    expect(caption).toHaveTextContent('去qù重chóng庆qìng银yín行háng。');
  });

  it('is written as the app does it, if the app says how', async () => {
    render(
      <App
        engines={[scriptedEngine()]}
        aids={['captionBar']}
        toTraditional={(text) => `【${text}】`}
      >
        <SpeakButton text="共十二元。" />
      </App>,
    );
    await act(() => import('./voice-layer'));
    await pass(100);
    press(button('读给我听'));
    await pass(60_000);
    fireEvent.click(screen.getByRole('checkbox', { name: /繁体字/ }));
    expect(screen.getByRole('region', { name: '大字屏幕' })).toHaveTextContent('【共十二元。】');
  });
});

describe('a voice road into every text field (G-07)', () => {
  function Name(props: { type?: string; readOnly?: boolean }) {
    const [value, setValue] = useState('');
    const input = useRef<HTMLInputElement>(null);
    return (
      <TextField
        label="姓名"
        ref={input}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        {...props}
      />
    );
  }

  it('is there while voice is on, and only then', () => {
    render(
      <App voice="off">
        <Name />
      </App>,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not there for secrets and for what cannot be typed into', () => {
    render(
      <App>
        <Name type="password" />
        <Name readOnly />
      </App>,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('types what was heard where React hears of it', async () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <Name />
      </App>,
    );
    press(button('用嘴说 姓名'));
    expect(screen.getByRole('status')).toHaveTextContent('正在听，请慢慢说');
    ear.hear('张桂兰');
    expect(screen.getByText('张桂兰')).toBeInTheDocument();
    press(button('说完了 姓名'));
    await pass(100);
    const field = screen.getByRole('textbox', { name: '姓名' });
    expect(field).toHaveValue('张桂兰');
    expect(field).toHaveFocus();
  });

  it('lets the answer sound on phones that allow sound within a tap alone', () => {
    const ear = scriptedRecogniser();
    const prime = vi.fn<() => void>();
    render(
      <App recognisers={[ear.recogniser]} engines={[{ ...scriptedEngine(), prime }]}>
        <VoiceInputButton onText={() => {}} />
      </App>,
    );
    expect(prime).not.toHaveBeenCalled();
    press(button('用嘴说'));
    expect(prime).toHaveBeenCalledTimes(1);
  });

  it('waits for slow speakers and stops by itself after two seconds of silence', async () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <Name />
      </App>,
    );
    press(button('用嘴说 姓名'));
    await pass(6000);
    ear.hear('张');
    await pass(1500);
    ear.hear('张桂兰');
    await pass(1900);
    expect(button('说完了 姓名')).toBeInTheDocument();
    await pass(300);
    expect(screen.getByRole('textbox', { name: '姓名' })).toHaveValue('张桂兰');
  });

  it('says when the voice leaves the device', () => {
    const ear = scriptedRecogniser(true);
    render(
      <App recognisers={[ear.recogniser]}>
        <Name />
      </App>,
    );
    press(button('用嘴说 姓名'));
    expect(screen.getByRole('status')).toHaveTextContent('您的声音会传到网上去识别');
  });

  it('says in words what went wrong, and offers another way after three failures (V-05)', async () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <VoiceInputButton onText={() => {}} otherWay={<a href="tel:12345">打人工电话</a>} />
      </App>,
    );
    for (let time = 0; time < 3; time += 1) {
      expect(screen.queryByRole('link')).toBeNull();
      press(button('用嘴说'));
      await pass(50);
      await ear.fail('nothing-heard');
      await pass(50);
    }
    expect(screen.getByRole('status')).toHaveTextContent('试了三次都没听清');
    expect(screen.getByRole('link', { name: '打人工电话' })).toBeInTheDocument();
  });

  it('says what to allow, however often the microphone was refused', async () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <VoiceInputButton onText={() => {}} otherWay={<a href="tel:12345">打人工电话</a>} />
      </App>,
    );
    for (let time = 0; time < 3; time += 1) {
      press(button('用嘴说'));
      await pass(50);
      await ear.fail('not-allowed');
      await pass(50);
    }
    expect(screen.getByRole('status')).toHaveTextContent('没有打开麦克风权限');
    expect(screen.getByRole('link', { name: '打人工电话' })).toBeInTheDocument();
  });

  it('goes on listening when a trembling hand presses twice', () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <VoiceInputButton onText={() => {}} />
      </App>,
    );
    press(button('用嘴说'));
    press(button('说完了'), 200);
    expect(button('说完了')).toHaveAttribute('data-variant', 'primary');
  });

  it('keeps the focus on its button when listening is called off', async () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <VoiceInputButton onText={() => {}} />
      </App>,
    );
    press(button('用嘴说'));
    const cancel = button('不说了');
    act(() => cancel.focus());
    press(cancel);
    await pass(50);
    expect(button('用嘴说')).toHaveFocus();
  });

  it('is called off by nobody but its owner', async () => {
    const ear = scriptedRecogniser();
    function Other() {
      const { cancel } = useVoiceInput();
      return (
        <button type="button" onClick={cancel}>
          别处的按钮
        </button>
      );
    }
    render(
      <App recognisers={[ear.recogniser]}>
        <VoiceInputButton onText={() => {}} />
        <Other />
      </App>,
    );
    press(button('用嘴说'));
    press(button('别处的按钮'));
    await pass(50);
    expect(button('说完了')).toBeInTheDocument();
  });

  it('tells what a field does not take, and keeps what was in it', async () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <TextField label="出生日期" type="date" defaultValue="1952-03-01" />
      </App>,
    );
    press(button('用嘴说 出生日期'));
    ear.hear('我记不清了');
    press(button('说完了 出生日期'));
    await pass(100);
    expect(screen.getByLabelText('出生日期', { selector: 'input' })).toHaveValue('1952-03-01');
    expect(screen.getByRole('status')).toHaveTextContent('没听懂“我记不清了”');
  });

  it('only the field that was pressed hears', async () => {
    const ear = scriptedRecogniser();
    render(
      <App recognisers={[ear.recogniser]}>
        <TextField label="姓名" />
        <TextField label="住址" />
      </App>,
    );
    const [first, second] = screen.getAllByRole('button', { name: /^用嘴说/ });
    press(first!);
    press(second!);
    await pass(50);
    ear.hear('光明路九号');
    await pass(3000);
    expect(screen.getByRole('textbox', { name: '姓名' })).toHaveValue('');
    expect(screen.getByRole('textbox', { name: '住址' })).toHaveValue('光明路九号');
  });
});

import { describeConformance } from '@care-mode/test-kit';
import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { ReadAloudRegion } from '../read-aloud';
import { useSpeech, useVoiceCommand, VoiceProvider } from '../voice';
import { VoiceCommands } from './voice-commands';
import type { ReactNode } from 'react';

const nothing = () => {};

/** A button of the app that speaks when it is pressed. */
function Announce() {
  const { say } = useSpeech();
  return (
    <button type="button" onClick={() => void say('共八十元。')}>
      说总数
    </button>
  );
}

describeConformance(
  'VoiceCommands',
  (props) => (
    <SilentVoice>
      <VoiceCommands onHuman={nothing} onHelp={nothing} {...props} />
    </SilentVoice>
  ),
  { element: HTMLElement, handlers: ['onClick'] },
);

describe('VoiceCommands', () => {
  const human = vi.fn<() => void>();
  let ear = scriptedRecogniser();

  function page(children: ReactNode) {
    render(
      <SilentVoice recognisers={[ear.recogniser]}>
        {children}
        <VoiceCommands onHuman={human} onHelp={nothing} />
      </SilentVoice>,
    );
  }

  let clock = 0;
  /** A press, long after the one before: the second of two at once is taken for a trembling hand. */
  function press(name: string) {
    clock += 5000;
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: clock });
    fireEvent(screen.getByRole('button', { name }), event);
  }

  async function speak(text: string) {
    press('说一声，替您点');
    ear.hear(text);
    press('说完了');
    // The sounds of Chinese are loaded with the first word.
    await vi.waitFor(
      () => expect(screen.getAllByRole('status').some((one) => one.textContent)).toBe(true),
      { timeout: 10_000 },
    );
  }

  beforeEach(() => {
    human.mockClear();
    ear = scriptedRecogniser();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('presses what is named, and says so', async () => {
    const pressed = vi.fn<() => void>();
    page(
      <button type="button" onClick={pressed}>
        交电费
      </button>,
    );
    await speak('点交电费');
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(screen.getByText('好的：交电费')).toBeInTheDocument();
  });

  it('brings a person whatever page it is (K-03)', async () => {
    page(<p>什么也没有</p>);
    await speak('转人工');
    expect(human).toHaveBeenCalledTimes(1);
  });

  it('gives numbers to two that can be meant, and takes a tap as well', async () => {
    const pressed = vi.fn<(which: string) => void>();
    page(
      <>
        <button type="button" onClick={() => pressed('first')}>
          查看账单
        </button>
        <button type="button" onClick={() => pressed('second')}>
          查看账单
        </button>
      </>,
    );
    await speak('点查看账单');
    expect(pressed).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '2. 查看账单' }));
    expect(pressed).toHaveBeenCalledWith('second');
    expect(screen.queryByRole('button', { name: '2. 查看账单' })).toBeNull();
  });

  it('does what cannot be undone only after a tap (V-04)', async () => {
    const pay = vi.fn<() => void>();
    function Pay() {
      useVoiceCommand({ id: 'pay', phrases: ['确认支付电费'], isIrreversible: true }, pay);
      return null;
    }
    page(<Pay />);
    await speak('确认支付电费');
    expect(pay).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '确认支付电费' }));
    expect(pay).toHaveBeenCalledTimes(1);
  });

  it('hears a command only while its component is there', async () => {
    const run = vi.fn<() => void>();
    function Weather() {
      useVoiceCommand({ id: 'weather', phrases: ['今天天气怎么样'] }, run);
      return null;
    }
    const app = (children: ReactNode) => (
      <SilentVoice recognisers={[ear.recogniser]}>
        {children}
        <VoiceCommands onHuman={human} onHelp={nothing} />
      </SilentVoice>
    );
    const { rerender } = render(app(<Weather />));
    rerender(app(null));
    await speak('今天天气怎么样');
    expect(run).not.toHaveBeenCalled();
    rerender(app(<Weather />));
    await speak('今天天气怎么样');
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
  });

  it('says what it did not understand', async () => {
    page(<p>什么也没有</p>);
    await speak('我昨天去公园了');
    await act(async () => {});
    expect(screen.getByText(/没听懂“我昨天去公园了”/)).toBeInTheDocument();
  });

  it('offers a person after three orders that nobody understood (V-05)', async () => {
    page(<p>什么也没有</p>);
    for (const order of ['我昨天去公园了', '今天是个好日子', '孙子考上大学了']) {
      expect(screen.queryByRole('button', { name: '人工' })).toBeNull();
      await speak(order);
      // Not what was heard, which is shown at once, but the answer to it.
      await screen.findByText(new RegExp(`没听懂.*${order}`));
    }
    fireEvent.click(screen.getByRole('button', { name: '人工' }));
    expect(human).toHaveBeenCalledTimes(1);
  });

  it('takes no number for a choice that was called off', async () => {
    const pressed = vi.fn<() => void>();
    page(
      <>
        <button type="button" onClick={pressed}>
          查看账单
        </button>
        <button type="button" onClick={pressed}>
          查看账单
        </button>
      </>,
    );
    await speak('点查看账单');
    const cancel = screen.getByRole('button', { name: '不做了' });
    act(() => cancel.focus());
    fireEvent.click(cancel);
    expect(screen.getByRole('button', { name: '说一声，替您点' })).toHaveFocus();
    await speak('第二个');
    await screen.findByText(/没听懂/);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('asks no more about what has left the page', async () => {
    const pay = vi.fn<() => void>();
    function Pay() {
      useVoiceCommand({ id: 'pay', phrases: ['确认支付电费'], isIrreversible: true }, pay);
      return <p>电费八十元</p>;
    }
    const bill = <button type="button">查看账单</button>;
    const app = (hasMore: boolean) => (
      <SilentVoice recognisers={[ear.recogniser]}>
        {bill}
        {hasMore && <div>{bill}</div>}
        {hasMore && <Pay />}
        <VoiceCommands onHuman={human} onHelp={nothing} />
      </SilentVoice>
    );
    const { rerender } = render(app(true));
    await speak('点查看账单');
    expect(screen.getByRole('button', { name: '2. 查看账单' })).toBeInTheDocument();
    await act(async () => rerender(app(false)));
    expect(screen.queryByRole('button', { name: '1. 查看账单' })).toBeNull();
    rerender(app(true));
    await speak('确认支付电费');
    expect(screen.getByRole('button', { name: '确认支付电费' })).toBeInTheDocument();
    await act(async () => rerender(app(false)));
    expect(screen.queryByRole('button', { name: '确认支付电费' })).toBeNull();
  });

  it('asks no more about a control that has left the page', async () => {
    const pay = <button type="button">支付电费</button>;
    const app = (children: ReactNode) => (
      <SilentVoice recognisers={[ear.recogniser]}>
        {children}
        <VoiceCommands onHuman={human} onHelp={nothing} />
      </SilentVoice>
    );
    const { rerender } = render(app(pay));
    await speak('支付电费');
    expect(screen.getAllByRole('button', { name: '支付电费' })).toHaveLength(2);
    await act(async () => rerender(app(null)));
    expect(screen.queryByRole('button', { name: '支付电费' })).toBeNull();
  });

  it.each([
    ['支付电费', '支付电费', '支付电费'],
    ['点查看账单', '查看账单', '2. 查看账单'],
  ])(
    'asks no more when “%s” means a control that was given another name',
    async (said, name, answer) => {
      const pressed = vi.fn<(name: string) => void>();
      // As a list without keys of its own: what is sorted anew keeps its elements.
      const app = (names: readonly string[], label?: string) => (
        <SilentVoice recognisers={[ear.recogniser]}>
          {names.map((one, at) => (
            <button key={`${at}`} type="button" aria-label={label} onClick={() => pressed(one)}>
              {one}
            </button>
          ))}
          <VoiceCommands onHuman={human} onHelp={nothing} />
        </SilentVoice>
      );
      const names = name === answer ? [name, '看病挂号'] : [name, name, '看病挂号'];
      const { rerender } = render(app(names));
      const answers = () =>
        screen.queryAllByRole('button', { name: answer }).filter((one) => one.closest('section'));
      for (const change of [app([...names].reverse()), app(names, '别的事')]) {
        await speak(said);
        // The marks beside the controls have come: the page changes no more by itself.
        await act(() => vi.dynamicImportSettled());
        expect(answers()).toHaveLength(1);
        await act(async () => rerender(change));
        expect(answers()).toEqual([]);
        await act(async () => rerender(app(names)));
      }
      expect(pressed).not.toHaveBeenCalled();
    },
  );

  it('speaks its answers while voice is on, and announces them while it is off', async () => {
    const engine = scriptedEngine();
    const app = (voice: 'off' | 'on-demand') => (
      <CareModeProvider storage={false} url={false} policy={{ voice }}>
        <VoiceProvider engines={[engine]} recognisers={[ear.recogniser]} hasBar={false}>
          <button type="button">交电费</button>
          <VoiceCommands onHuman={human} onHelp={nothing} />
        </VoiceProvider>
      </CareModeProvider>
    );
    const { rerender } = render(app('off'));
    await speak('点交电费');
    expect(screen.getByText('好的：交电费')).toHaveAttribute('role', 'status');
    expect(engine.asked).toEqual([]);
    rerender(app('on-demand'));
    press('说一声，替您点');
    ear.hear('点交电费');
    press('说完了');
    await vi.waitFor(() => expect(engine.asked[0]?.text).toContain('好的'));
    expect(screen.getByText('好的：交电费')).not.toHaveAttribute('role');
  });

  describe('repeats and reads (K-03)', () => {
    const engine = scriptedEngine();
    const texts = () => engine.asked.map(({ text }) => text);

    function spoken(children: ReactNode, voice: 'off' | 'on-demand' = 'on-demand') {
      engine.asked.length = 0;
      render(
        <CareModeProvider storage={false} url={false} policy={{ voice }}>
          <VoiceProvider engines={[engine]} recognisers={[ear.recogniser]} hasBar={false}>
            {children}
            <VoiceCommands examples={['交电费']} onHuman={human} onHelp={nothing} />
          </VoiceProvider>
        </CareModeProvider>,
      );
    }

    function order(text: string) {
      press('说一声，替您点');
      ear.hear(text);
      press('说完了');
    }

    /** What it has said until now, and nothing after it. */
    async function expectSaid(...all: readonly string[]) {
      await vi.waitFor(() => expect(texts()).toHaveLength(all.length), { timeout: 10_000 });
      await act(async () => {});
      expect(texts()).toEqual(all);
    }

    it.each(['再说一遍', '没听清', '刚才说什么'])(
      'says once more what it said last: %s',
      async (said) => {
        spoken(<Announce />);
        fireEvent.click(screen.getByRole('button', { name: '说总数' }));
        order(said);
        await expectSaid('共八十元。', '共八十元。');
        order(said);
        await expectSaid('共八十元。', '共八十元。', '共八十元。');
      },
    );

    it('says its answer, which was only shown while voice was off', async () => {
      spoken(<button type="button">交电费</button>, 'off');
      order('点交电费');
      await screen.findByText('好的：交电费', undefined, { timeout: 10_000 });
      await expectSaid();
      order('再说一遍');
      await expectSaid('好的：交电费');
    });

    it('says what can be said where it has said nothing', async () => {
      spoken(null);
      order('没听清');
      await vi.waitFor(() => expect(texts().join('')).toMatch(/您可以说.*交电费.*人工.*帮助/), {
        timeout: 10_000,
      });
    });

    it.each(['朗读', '读给我听'])('reads the only text of the page: %s', async (said) => {
      spoken(
        <>
          <p>不在里面</p>
          <ReadAloudRegion name="notice" label="听通知">
            <p>明天停水。</p>
          </ReadAloudRegion>
        </>,
      );
      order(said);
      await expectSaid('明天停水。');
    });

    it('reads the main part of the page where several texts could be meant', async () => {
      spoken(
        <>
          <nav>首页</nav>
          <main>
            <p>办事大厅。</p>
            <ReadAloudRegion name="one">
              <p>明天停水。</p>
            </ReadAloudRegion>
            <ReadAloudRegion name="two">
              <p>后天停电。</p>
            </ReadAloudRegion>
          </main>
        </>,
      );
      order('读给我听');
      await expectSaid('办事大厅。');
      order('读屏幕');
      await expectSaid('办事大厅。', '办事大厅。');
    });

    it('reads on what was begun, where there are several', async () => {
      spoken(
        <>
          <ReadAloudRegion name="one" label="第一篇">
            <p>明天停水。</p>
          </ReadAloudRegion>
          <ReadAloudRegion name="two" label="第二篇">
            <p>后天停电。</p>
          </ReadAloudRegion>
        </>,
      );
      fireEvent.click(screen.getByRole('button', { name: '第二篇' }));
      order('读给我听');
      await expectSaid('后天停电。', '后天停电。');
    });
  });

  it('says nothing over what it began, and nothing when it was told to stop', async () => {
    const engine = scriptedEngine('never-ends');
    render(
      <CareModeProvider storage={false} url={false} policy={{ voice: 'on-demand' }}>
        <VoiceProvider engines={[engine]} recognisers={[ear.recogniser]} hasBar={false}>
          <Announce />
          <VoiceCommands onHuman={human} onHelp={nothing} />
        </VoiceProvider>
      </CareModeProvider>,
    );
    press('说一声，替您点');
    ear.hear('点说总数');
    press('说完了');
    await screen.findByText('好的：说总数');
    expect(engine.asked.map(({ text }) => text)).toEqual(['共八十元。']);
    press('说一声，替您点');
    ear.hear('别说了');
    press('说完了');
    await screen.findByText(/^好的：(?!说总数)/);
    await act(async () => {});
    expect(engine.asked).toHaveLength(1);
  });
});

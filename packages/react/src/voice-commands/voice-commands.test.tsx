import { describeConformance } from '@care-mode/test-kit';
import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useVoiceCommand } from '../voice';
import { VoiceCommands } from './voice-commands';
import type { ReactNode } from 'react';

const nothing = () => {};

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

  async function speak(text: string) {
    fireEvent.click(screen.getByRole('button', { name: '说一声，替您点' }));
    ear.hear(text);
    fireEvent.click(screen.getByRole('button', { name: '说完了' }));
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
});

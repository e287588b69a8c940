import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { stopVoice } from '@care-mode/voice';
import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CaptionBar } from '../caption-bar';
import { CareModeProvider } from '../provider';
import { ReadAloudRegion } from '../read-aloud';
import { SpeechBar } from '../speech-bar';
import { VoiceCommands } from '../voice-commands';
import { VoiceInputButton } from '../voice-input-button';
import { VoiceProvider } from './voice-provider';
import type { ScriptedEngine } from '@care-mode/test-kit/scripted-engine';

configure({ asyncUtilTimeout: 8000 });

let engine: ScriptedEngine;
let ear: ReturnType<typeof scriptedRecogniser>;
const app = (children: ReactNode) => (
  <StrictMode>
    <CareModeProvider storage={false} url={false} policy={{ voice: 'on-demand' }}>
      <VoiceProvider engines={[engine]} recognisers={[ear.recogniser]} hasBar={false}>
        {children}
      </VoiceProvider>
    </CareModeProvider>
  </StrictMode>
);

const button = (name: string) => screen.getByRole('button', { name });
let clock = 0;
/** Focus and press, long after the one before: the second of two at once is a trembling hand. */
function press(name: string) {
  act(() => button(name).focus());
  clock += 5000;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: clock });
  fireEvent(button(name), event);
}

beforeEach(() => {
  engine = scriptedEngine();
  ear = scriptedRecogniser();
});
afterEach(stopVoice);

describe('the focus of a person, when what has it vanishes', () => {
  const notice = (
    <ReadAloudRegion name="notice">
      <p>停水。</p>
    </ReadAloudRegion>
  );

  it('goes back to where it came from when reading is over', async () => {
    render(app([notice, <SpeechBar key="bar" />]));
    press('朗读');
    const pause = (await screen.findAllByRole('button', { name: '暂停' }))[1]!;
    act(() => pause.focus());
    await act(() => expect.poll(() => screen.queryByRole('button', { name: '下一句' })).toBeNull());
    expect(button('朗读')).toHaveFocus();
  });

  it('goes to the button that stops when the text leaves the page', async () => {
    const { rerender } = render(app([notice, <SpeechBar key="bar" />]));
    press('朗读');
    await screen.findByRole('button', { name: '下一句' });
    act(() => button('下一句').focus());
    rerender(app([null, <SpeechBar key="bar" />]));
    await act(async () => {});
    expect(button('不读了')).toHaveFocus();
  });

  it('leaves the captions with them', () => {
    const page = <button type="button">设置</button>;
    const { rerender } = render(app([page, <CaptionBar key="bar" />]));
    act(() => button('设置').focus());
    act(() => screen.getByRole('checkbox', { name: '拼音' }).focus());
    rerender(app([page, null]));
    expect(button('设置')).toHaveFocus();
  });

  it('goes to the main button when listening ends by itself', async () => {
    render(app(<VoiceInputButton onText={() => {}} />));
    press('用嘴说');
    act(() => button('不说了').focus());
    await ear.fail('nothing-heard');
    await act(() => expect.poll(() => screen.queryByRole('button', { name: '不说了' })).toBeNull());
    expect(button('用嘴说')).toHaveFocus();
  });

  it('goes to the main button when a choice is withdrawn', async () => {
    const bill = (
      <p key="bills">
        <button type="button">查看账单</button>
        <button type="button">查看账单</button>
      </p>
    );
    const commands = <VoiceCommands key="commands" onHuman={() => {}} onHelp={() => {}} />;
    const { rerender } = render(app([bill, commands]));
    press('说一声，替您点');
    ear.hear('点查看账单');
    press('说完了');
    const second = await screen.findByRole('button', { name: '2. 查看账单' });
    act(() => second.focus());
    await act(async () => rerender(app([null, commands])));
    expect(screen.queryByRole('button', { name: '2. 查看账单' })).toBeNull();
    expect(button('说一声，替您点')).toHaveFocus();
  });

  it('stays where the person has taken it meanwhile', async () => {
    render(
      app([
        notice,
        <SpeechBar key="bar" />,
        <button key="other" type="button">
          别的
        </button>,
      ]),
    );
    press('朗读');
    await screen.findByRole('button', { name: '下一句' });
    act(() => button('下一句').focus());
    act(() => button('别的').focus());
    await act(() => expect.poll(() => screen.queryByRole('button', { name: '下一句' })).toBeNull());
    expect(button('别的')).toHaveFocus();
  });
});

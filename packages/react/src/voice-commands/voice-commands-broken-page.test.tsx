import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { VoiceCommands } from './voice-commands';

it('a page that breaks when it is looked at is answered for in words', async () => {
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  const ear = scriptedRecogniser();
  render(
    <SilentVoice recognisers={[ear.recogniser]}>
      <button
        type="button"
        ref={(element) => {
          if (!element) return;
          element.getAttribute = () => {
            throw new Error('broken element');
          };
        }}
      >
        交电费
      </button>
      <VoiceCommands onHuman={() => {}} onHelp={() => {}} />
    </SilentVoice>,
  );
  const press = (name: string, timeStamp: number) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    fireEvent(screen.getByText(name).closest('button')!, event);
  };
  press('说一声，替您点', 5000);
  ear.hear('点交电费');
  press('说完了', 10_000);
  await vi.waitFor(
    () => expect(document.querySelector('[data-part="answer"]')).toHaveTextContent('点交电费'),
    { timeout: 10_000 },
  );
  process.off('unhandledRejection', unheard);
  expect(unheard).not.toHaveBeenCalled();
});

import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { VoiceCommands } from './voice-commands';

const network = vi.hoisted(() => ({ isGone: true }));
vi.mock('@care-mode/voice/commands', async (load) => {
  const module = await load<Record<string, unknown>>();
  return {
    ...module,
    get createCommands() {
      if (network.isGone) throw new Error('Failed to fetch dynamically imported module');
      return module.createCommands;
    },
  };
});

let clock = 0;
/** A press, long after the one before: the second of two at once is taken for a trembling hand. */
function press(name: string) {
  clock += 5000;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: clock });
  fireEvent(screen.getByRole('button', { name }), event);
}

it('tells that nothing was understood without a network, and understands once it is back', async () => {
  const ear = scriptedRecogniser();
  const human = vi.fn<() => void>();
  render(
    <SilentVoice recognisers={[ear.recogniser]}>
      <VoiceCommands onHuman={human} onHelp={() => {}} />
    </SilentVoice>,
  );
  const speak = () => {
    press('说一声，替您点');
    ear.hear('转人工');
    press('说完了');
  };
  speak();
  await screen.findByText(/没听懂“转人工”/, {}, { timeout: 10_000 });
  network.isGone = false;
  speak();
  await vi.waitFor(() => expect(human).toHaveBeenCalledTimes(1), { timeout: 10_000 });
});

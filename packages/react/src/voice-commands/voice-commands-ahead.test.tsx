import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { useVoiceCommand, VoiceProvider } from '../voice';
import { VoiceCommands } from './voice-commands';
import type { Commands, CommandsOptions } from '@care-mode/voice/commands';

/** What could be said at each moment in which the sounds of words were looked up ahead. */
const prepared = vi.hoisted((): (readonly string[])[] => []);
vi.mock('@care-mode/voice/commands', async (load) => {
  const module = await load<{ createCommands: (options: CommandsOptions) => Commands }>();
  return {
    ...module,
    createCommands(options: CommandsOptions) {
      const commands = module.createCommands(options);
      return {
        ...commands,
        prepare() {
          prepared.push(commands.list());
          commands.prepare();
        },
      };
    },
  };
});

const wait = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

let clock = 0;
/** A press, long after the one before: the second of two at once is taken for a trembling hand. */
function press(name: string) {
  clock += 5000;
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: clock });
  fireEvent(screen.getByRole('button', { name }), event);
}

function Weather() {
  useVoiceCommand({ id: 'weather', phrases: ['今天天气怎么样'] }, () => {});
  return null;
}

function app(voice: 'off' | 'on-demand', more = <Weather />) {
  return (
    <CareModeProvider storage={false} url={false} policy={{ voice }}>
      <VoiceProvider engines={[]} recognisers={[scriptedRecogniser().recogniser]} hasBar={false}>
        {more}
        <VoiceCommands onHuman={() => {}} onHelp={() => {}} />
      </VoiceProvider>
    </CareModeProvider>
  );
}

beforeEach(() => {
  prepared.length = 0;
});

it('knows how the page sounds before anybody presses the microphone, while voice is on', async () => {
  render(app('on-demand'));
  await act(() => vi.waitFor(() => expect(prepared).toHaveLength(1), { timeout: 10_000 }));
  expect(prepared[0]).toContain('今天天气怎么样');
});

it('loads nothing for who keeps voice off, until the microphone is pressed', async () => {
  render(app('off'));
  await wait(1000);
  expect(prepared).toEqual([]);
  press('说一声，替您点');
  await act(() => vi.waitFor(() => expect(prepared).toHaveLength(1), { timeout: 10_000 }));
  expect(prepared[0]).toContain('今天天气怎么样');
});

it('looks up the names of a new page at the next press', async () => {
  const { rerender } = render(app('on-demand'));
  await act(() => vi.waitFor(() => expect(prepared).toHaveLength(1), { timeout: 10_000 }));
  rerender(app('on-demand', <button type="button">预约挂号</button>));
  press('说一声，替您点');
  await act(() => vi.waitFor(() => expect(prepared).toHaveLength(2)));
  expect(prepared[1]).toContain('预约挂号');
  expect(prepared[1]).not.toContain('今天天气怎么样');
});

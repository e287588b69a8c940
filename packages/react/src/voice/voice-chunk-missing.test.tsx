import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CareModePanel } from '../care-mode-panel';
import { CareModeProvider } from '../provider';
import { SpeakButton } from '../speak-button';
import { VoiceProvider } from './voice-provider';

// What a network that is gone, or a new release that took the old chunks away, does to an import.
vi.mock('./voice-layer', () => {
  throw new Error('Failed to fetch dynamically imported module');
});
vi.mock('../care-mode-panel/panel-voice-name', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

/** A press at a moment of the page's clock, in ms. */
function pressAt(element: Element, timeStamp: number) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  fireEvent(element, event);
}

it('an app goes on without the code it could not get, and what speaks can be stopped', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const engine = scriptedEngine('never-ends');
  render(
    <CareModeProvider storage={false} url={false} defaults={{ mode: 'care', voice: 'on-demand' }}>
      <VoiceProvider engines={[engine]}>
        <SpeakButton text="共十二元。" />
        <CareModePanel axes={['voice']} />
      </VoiceProvider>
    </CareModeProvider>,
  );
  await act(() => vi.waitFor(() => expect(warn).toHaveBeenCalled()));
  const control = screen.getByRole('button', { name: '读给我听' });
  pressAt(control, 1000);
  await act(() => vi.waitFor(() => expect(engine.sounding()).toBe(1)));
  pressAt(control, 6000);
  expect(engine.sounding()).toBe(0);
  warn.mockRestore();
});

import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useWords } from '../messages/use-words';
import { panelWords } from '../messages/zh-cn/panel';
import { CareModeProvider } from '../provider';
import { useCareMode } from '../provider/use-care-mode';
import { PanelDialect } from './panel-dialect';

afterEach(() => vi.unstubAllGlobals());

function Part() {
  return <PanelDialect api={useCareMode()} message={useWords(panelWords)} />;
}

it('asks nothing where the system breaks when it is asked for its voices', async () => {
  const getVoices = vi.fn(() => {
    throw new Error('broken shell');
  });
  vi.stubGlobal('SpeechSynthesisUtterance', EventTarget);
  vi.stubGlobal('speechSynthesis', { getVoices });
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  render(
    <CareModeProvider storage={false} url={false}>
      <Part />
    </CareModeProvider>,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  process.off('unhandledRejection', unheard);
  expect(getVoices).toHaveBeenCalled();
  expect(unheard).not.toHaveBeenCalled();
  expect(screen.queryByText('说哪种话')).toBeNull();
});

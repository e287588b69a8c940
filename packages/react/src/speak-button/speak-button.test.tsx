import { describeConformance } from '@care-mode/test-kit';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { SpeakButton } from './speak-button';

describeConformance(
  'SpeakButton',
  (props) => (
    <SilentVoice>
      <SpeakButton text="共十二元。" {...props} />
    </SilentVoice>
  ),
  { element: HTMLButtonElement, handlers: ['onClick'], alwaysNamed: '读给我听' },
);

it('may stand in a paragraph', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <SilentVoice>
      <p>
        一共 12 元。 <SpeakButton text="共十二元。" />
      </p>
    </SilentVoice>,
  );
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});

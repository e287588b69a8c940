import { describeConformance } from '@care-mode/test-kit';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VoiceTextField } from './voice-text-field';

describeConformance(
  'VoiceTextField',
  (props) => (
    <SilentVoice>
      <VoiceTextField label="哪里不舒服" {...props} />
    </SilentVoice>
  ),
  {
    element: HTMLInputElement,
    wears: (node) => node.parentElement,
    nameless: () => <VoiceTextField label={undefined} />,
    handlers: ['onFocus'],
  },
);

describe('VoiceTextField', () => {
  it('can be spoken into although the person has voice off', () => {
    render(
      <SilentVoice>
        <VoiceTextField label="哪里不舒服" />
      </SilentVoice>,
    );
    expect(screen.getByRole('button', { name: '用嘴说 哪里不舒服' })).toBeInTheDocument();
  });
});

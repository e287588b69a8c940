import { describeConformance } from '@care-mode/test-kit';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { VoiceReport } from './voice-report';

describeConformance(
  'VoiceReport',
  (props) => (
    <SilentVoice>
      <VoiceReport {...props} />
    </SilentVoice>
  ),
  { element: HTMLElement, handlers: ['onClick'] },
);

describe('VoiceReport', () => {
  it('says in words who can speak and why others cannot', async () => {
    render(
      <SilentVoice engines={[scriptedEngine('good', '读书机'), scriptedEngine('absent', '旧手机')]}>
        <VoiceReport />
      </SilentVoice>,
    );
    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      '可以用。 读书机',
      '这里不会朗读。请换手机自带的浏览器打开，或请家人读给您听。 旧手机',
    ]);
  });
});

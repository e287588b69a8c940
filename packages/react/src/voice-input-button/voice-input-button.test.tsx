import { describeConformance } from '@care-mode/test-kit';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { VoiceInputButton } from './voice-input-button';

describeConformance(
  'VoiceInputButton',
  (props) => (
    <SilentVoice>
      <VoiceInputButton onText={() => {}} {...props} />
    </SilentVoice>
  ),
  { element: HTMLElement, handlers: ['onClick'] },
);

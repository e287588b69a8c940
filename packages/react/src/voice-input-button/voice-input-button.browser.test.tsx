import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { VoiceInputButton } from './voice-input-button';

describeConformanceInBrowser('VoiceInputButton', {
  alone: () => (
    <SilentVoice>
      <VoiceInputButton onText={() => {}} />
    </SilentVoice>
  ),
});

import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { webSpeechEngine } from '@care-mode/voice';
import { VoiceReport } from './voice-report';

describeConformanceInBrowser('VoiceReport', {
  'of this browser': () => (
    <SilentVoice engines={[webSpeechEngine()]}>
      <VoiceReport />
    </SilentVoice>
  ),
});

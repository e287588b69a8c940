import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { VoiceTextField } from './voice-text-field';

describeConformanceInBrowser('VoiceTextField', {
  'a long answer': () => (
    <SilentVoice>
      <VoiceTextField label="哪里不舒服" description="写几个字，或者说给我听。" />
    </SilentVoice>
  ),
});

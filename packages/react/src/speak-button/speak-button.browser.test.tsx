import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { SpeakButton } from './speak-button';

describeConformanceInBrowser('SpeakButton', {
  'with a sum': () => (
    <SilentVoice>
      <SpeakButton text="一共 128.50 元。" />
    </SilentVoice>
  ),
});

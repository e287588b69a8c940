import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { CaptionBar } from './caption-bar';

describeConformanceInBrowser('CaptionBar', {
  'with both switches': () => (
    <SilentVoice>
      <CaptionBar />
    </SilentVoice>
  ),
});

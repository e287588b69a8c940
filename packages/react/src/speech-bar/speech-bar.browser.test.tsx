import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { ReadingVoice } from '@care-mode/test-kit/voices';
import { SpeechBar } from './speech-bar';

describeConformanceInBrowser('SpeechBar', {
  'while something is read': () => (
    <ReadingVoice>
      <SpeechBar />
    </ReadingVoice>
  ),
});

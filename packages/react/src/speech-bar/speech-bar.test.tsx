import { describeConformance } from '@care-mode/test-kit';
import { ReadingVoice } from '@care-mode/test-kit/voices';
import { SpeechBar } from './speech-bar';

describeConformance('SpeechBar', (props) => <SpeechBar {...props} />, {
  element: HTMLElement,
  handlers: ['onClick'],
  wrapper: ReadingVoice,
  noServerRender: 'nothing is read on a server',
});

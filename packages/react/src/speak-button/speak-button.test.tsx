import { describeConformance } from '@care-mode/test-kit';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { SpeakButton } from './speak-button';

describeConformance(
  'SpeakButton',
  (props) => (
    <SilentVoice>
      <SpeakButton text="共十二元。" {...props} />
    </SilentVoice>
  ),
  { element: HTMLButtonElement, handlers: ['onClick'], alwaysNamed: '读给我听' },
);

import { describeConformance } from '@care-mode/test-kit';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { CaptionBar } from './caption-bar';

describeConformance(
  'CaptionBar',
  (props) => (
    <SilentVoice>
      <CaptionBar {...props} />
    </SilentVoice>
  ),
  { element: HTMLElement, handlers: ['onClick'] },
);

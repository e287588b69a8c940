import { describeConformance } from '@care-mode/test-kit';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { createRef } from 'react';
import { ReadAloud } from './read-aloud';
import { ReadAloudRegion } from './read-aloud-region';

describeConformance(
  'ReadAloud',
  (props) => (
    <SilentVoice>
      <ReadAloud region={createRef()} {...props} />
    </SilentVoice>
  ),
  { element: HTMLDivElement, handlers: ['onClick'] },
);

describeConformance(
  'ReadAloudRegion',
  (props) => (
    <SilentVoice>
      <ReadAloudRegion {...props}>明天停水。</ReadAloudRegion>
    </SilentVoice>
  ),
  { element: HTMLDivElement, handlers: ['onClick'] },
);

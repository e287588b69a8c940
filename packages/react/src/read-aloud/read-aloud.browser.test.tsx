import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { createRef } from 'react';
import { ReadAloud } from './read-aloud';
import { ReadAloudRegion } from './read-aloud-region';

describeConformanceInBrowser('ReadAloud', {
  alone: () => (
    <SilentVoice>
      <ReadAloud region={createRef()} />
    </SilentVoice>
  ),
});

describeConformanceInBrowser('ReadAloudRegion', {
  'a notice': () => (
    <SilentVoice>
      <ReadAloudRegion>
        <p>明天上午八点到下午四点，光明路一带停水检修。</p>
      </ReadAloudRegion>
    </SilentVoice>
  ),
});

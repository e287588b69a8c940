import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { beforeAll } from 'vitest';
import { CaptionBar } from './caption-bar';
import { loadPinyin, loadTraditional } from './dictionaries';

// That they are on their way is said in words, and only the first time.
beforeAll(() => Promise.all([loadPinyin(), loadTraditional()]), 30_000);

describeConformanceInBrowser('CaptionBar', {
  'with both switches': () => (
    <SilentVoice>
      <CaptionBar />
    </SilentVoice>
  ),
});

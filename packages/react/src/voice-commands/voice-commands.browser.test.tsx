import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { VoiceCommands } from './voice-commands';

describeConformanceInBrowser('VoiceCommands', {
  'with examples': () => (
    <SilentVoice>
      <VoiceCommands onHuman={() => {}} onHelp={() => {}} examples={['点 交电费', '打开 医保']} />
    </SilentVoice>
  ),
});

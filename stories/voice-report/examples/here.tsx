import { VoiceProvider } from '@care-mode/react/voice';
import { VoiceReport } from '@care-mode/react/voice-report';
import { webSpeechRecogniser } from '@care-mode/voice/listen';

const recognisers = [webSpeechRecogniser({ isLocal: true }), webSpeechRecogniser()];

export function Here() {
  return (
    <VoiceProvider recognisers={recognisers}>
      <VoiceReport />
    </VoiceProvider>
  );
}

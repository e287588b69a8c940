import { CareModeProvider } from '@care-mode/react';
import { VoiceProvider } from '@care-mode/react/voice';
import { VoiceReport } from '@care-mode/react/voice-report';
import { webSpeechRecogniser } from '@care-mode/voice/listen';

const recognisers = [webSpeechRecogniser({ isLocal: true }), webSpeechRecogniser()];

export function Here() {
  return (
    <CareModeProvider storage={false}>
      <VoiceProvider recognisers={recognisers}>
        <VoiceReport />
      </VoiceProvider>
    </CareModeProvider>
  );
}

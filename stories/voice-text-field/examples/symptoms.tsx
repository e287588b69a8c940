import { VoiceProvider } from '@care-mode/react/voice';
import { VoiceTextField } from '@care-mode/react/voice-text-field';
import { webSpeechRecogniser } from '@care-mode/voice/listen';

const recognisers = [webSpeechRecogniser()];

export function Symptoms() {
  return (
    <VoiceProvider recognisers={recognisers}>
      <VoiceTextField
        label="哪里不舒服"
        description="写几个字就可以，也可以说给我听。"
        autoComplete="off"
      />
    </VoiceProvider>
  );
}

import { CareModePanel } from '@care-mode/react';
import { VoiceProvider } from '@care-mode/react/voice';

/** What an app that speaks offers: how fast, how loud, how high, which Chinese, and what else. */
export function PanelVoice() {
  return (
    <VoiceProvider>
      <CareModePanel axes={['voice']} />
    </VoiceProvider>
  );
}

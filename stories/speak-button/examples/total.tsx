import { CareModeProvider } from '@care-mode/react';
import { Paragraph } from '@care-mode/react/paragraph';
import { SpeakButton } from '@care-mode/react/speak-button';
import { VoiceProvider } from '@care-mode/react/voice';

export function Total() {
  return (
    <CareModeProvider storage={false} defaults={{ voice: 'on-demand' }}>
      <VoiceProvider>
        <Paragraph>十一月的电费一共 128.50 元。</Paragraph>
        <SpeakButton text="十一月的电费一共 128.50 元。" />
      </VoiceProvider>
    </CareModeProvider>
  );
}

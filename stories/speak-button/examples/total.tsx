import { Paragraph } from '@care-mode/react/paragraph';
import { SpeakButton } from '@care-mode/react/speak-button';
import { VoiceProvider } from '@care-mode/react/voice';

export function Total() {
  return (
    <VoiceProvider>
      <Paragraph>十一月的电费一共 128.50 元。</Paragraph>
      <SpeakButton text="十一月的电费一共 128.50 元。" />
    </VoiceProvider>
  );
}

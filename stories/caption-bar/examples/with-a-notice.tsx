import { CaptionBar } from '@care-mode/react/caption-bar';
import { Paragraph } from '@care-mode/react/paragraph';
import { SpeakButton } from '@care-mode/react/speak-button';
import { Stack } from '@care-mode/react/stack';
import { VoiceProvider } from '@care-mode/react/voice';

const notice = '明天上午八点到下午四点，光明路一带停水检修。';

export function WithANotice() {
  return (
    <VoiceProvider hasBar={false}>
      <Stack>
        <Paragraph>{notice}</Paragraph>
        <SpeakButton text={notice} />
      </Stack>
      <CaptionBar />
    </VoiceProvider>
  );
}

import { Button } from '@care-mode/react/button';
import { Checkbox } from '@care-mode/react/checkbox';
import { Paragraph } from '@care-mode/react/paragraph';
import { PointToRead } from '@care-mode/react/point-to-read';
import { Stack } from '@care-mode/react/stack';
import { VoiceProvider } from '@care-mode/react/voice';

/** `VoiceProvider` does this by itself while the person's setting is 点哪里，读哪里. */
export function Anything() {
  return (
    <VoiceProvider>
      <PointToRead />
      <Stack>
        <Paragraph>点一下任何地方，听听是什么。</Paragraph>
        <Checkbox>我看过了上面的话</Checkbox>
        <Button>打电话给女儿</Button>
      </Stack>
    </VoiceProvider>
  );
}

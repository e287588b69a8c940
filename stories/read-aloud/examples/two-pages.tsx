import { Button } from '@care-mode/react/button';
import { Paragraph } from '@care-mode/react/paragraph';
import { ReadAloudRegion } from '@care-mode/react/read-aloud';
import { Stack } from '@care-mode/react/stack';
import { VoiceProvider } from '@care-mode/react/voice';
import { useState } from 'react';

/** Reading stops when the page is left, and goes on at the same sentence when it is back. */
export function TwoPages() {
  const [isNotice, setIsNotice] = useState(true);
  return (
    <VoiceProvider>
      <Stack>
        {isNotice ? (
          <ReadAloudRegion key="notice" name="停水通知">
            <Paragraph>
              明天上午八点到下午四点，光明路一带停水检修。请您提前接好水。检修完以后，水可能有点黄，放一会儿就清了。有事请打
              96116，有人接听。
            </Paragraph>
          </ReadAloudRegion>
        ) : (
          <Paragraph>这是另一页。回到通知，可以从停下的地方接着听。</Paragraph>
        )}
        <Button onClick={() => setIsNotice(!isNotice)}>{isNotice ? '去另一页' : '回到通知'}</Button>
      </Stack>
    </VoiceProvider>
  );
}

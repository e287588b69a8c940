import { CareModePrompt, Heading, Paragraph, Stack } from '@care-mode/react';
import { useState } from 'react';

export function PromptBanner() {
  // A first visit each time the story is opened.
  const [name] = useState(() => `story-${Date.now()}`);
  return (
    <Stack gap={5}>
      <CareModePrompt rememberAs={name} />
      <div>
        <Heading level={1}>市民大厅</Heading>
        <Paragraph>看病、交费、办证，都在这里。</Paragraph>
      </div>
    </Stack>
  );
}

import { CareModePrompt, Heading } from '@care-mode/react';
import { useState } from 'react';

export function PromptDialog() {
  // A first visit each time the story is opened.
  const [name] = useState(() => `story-${Date.now()}`);
  return (
    <>
      <Heading level={1}>市民大厅</Heading>
      <CareModePrompt variant="dialog" rememberAs={name} />
    </>
  );
}

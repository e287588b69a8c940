import { CareModePrompt } from '@care-mode/react';
import { useState } from 'react';

export function PromptDialog() {
  // A first visit each time the story is opened.
  const [name] = useState(() => `story-${Date.now()}`);
  return <CareModePrompt variant="dialog" rememberAs={name} />;
}

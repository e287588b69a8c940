import { Paragraph } from '@care-mode/react/paragraph';
import { SpeechBar } from '@care-mode/react/speech-bar';
import { useReadAloud, VoiceProvider } from '@care-mode/react/voice';
import { useEffect, useRef } from 'react';
import type { SpeechEngine } from '@care-mode/voice';

/** Says that it speaks, and is not heard: the bar is to be seen here, whatever the browser can. */
const silentEngine: SpeechEngine = {
  name: 'silent',
  sendsText: false,
  check: () => Promise.resolve(null),
  speak: (_, { signal, onStart }) =>
    new Promise((resolve) => {
      onStart();
      signal.addEventListener('abort', () => resolve());
    }),
};

const engines = [silentEngine];

function Notice() {
  const text = useRef<HTMLParagraphElement>(null);
  const { start } = useReadAloud(text);
  const begin = useRef(start);
  useEffect(() => begin.current(), []);
  return (
    <Paragraph ref={text}>明天上午八点到下午四点，光明路一带停水检修。请您提前接好水。</Paragraph>
  );
}

export function WhileReading() {
  return (
    <VoiceProvider engines={engines} hasBar={false}>
      <Notice />
      <SpeechBar />
    </VoiceProvider>
  );
}

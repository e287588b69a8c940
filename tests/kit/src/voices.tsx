import { CareModeProvider } from '@care-mode/react/provider';
import { useReadAloud, VoiceProvider } from '@care-mode/react/voice';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { scriptedEngine } from './scripted-engine';
import type { SpeechEngine } from '@care-mode/voice';
import type { Recogniser } from '@care-mode/voice/listen';

/** An app with a voice nobody hears, for components that only need one to be there. */
export function SilentVoice({
  children,
  engines = [],
  recognisers = [],
}: {
  children: ReactNode;
  engines?: readonly SpeechEngine[];
  recognisers?: readonly Recogniser[];
}) {
  // The page keeps the mode a suite has given it.
  const [target] = useState(() =>
    typeof document === 'undefined' ? undefined : document.createElement('div'),
  );
  return (
    <CareModeProvider storage={false} url={false} {...(target && { target })}>
      <VoiceProvider engines={engines} recognisers={recognisers} hasBar={false}>
        {children}
      </VoiceProvider>
    </CareModeProvider>
  );
}

/** An app that is reading something, without an end. */
export function ReadingVoice({ children }: { children: ReactNode }) {
  const [engines] = useState(() => [scriptedEngine('never-ends')]);
  return (
    <SilentVoice engines={engines}>
      <Reading />
      {children}
    </SilentVoice>
  );
}

function Reading() {
  const notice = useRef<HTMLParagraphElement>(null);
  const { start } = useReadAloud(notice);
  const begin = useRef(start);
  useEffect(() => begin.current(), []);
  return <p ref={notice}>明天上午八点到下午四点停水。</p>;
}

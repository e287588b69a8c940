'use client';
import { VolumeX } from 'lucide-react';
import { speechWords, type SpeechFault } from '@care-mode/voice';
import { Icon } from '../icon';
import { useCareProfile } from '../provider/use-care-profile';
import { inOneLine } from './in-one-line';
import { SpeechFaultNoteRoot } from './speech-fault-note.styles';
import type { CareProfile } from '@care-mode/core';

const localeOf = ({ locale }: CareProfile) => locale;

/** Says in words why nothing can be heard, and what to do (C-32). Announced where it appears. */
export function SpeechFaultNote({ fault }: { fault: SpeechFault | null }) {
  const locale = useCareProfile(localeOf);
  const words = fault && speechWords(fault, locale);
  return (
    <SpeechFaultNoteRoot role="status">
      {words && (
        <>
          <Icon of={VolumeX} />
          <span>{inOneLine(words)}</span>
        </>
      )}
    </SpeechFaultNoteRoot>
  );
}

'use client';
import { CircleCheck, CircleX } from 'lucide-react';
import { forwardRef, useEffect, useState, type ComponentPropsWithoutRef } from 'react';
import { speechWords as faultWords, type EngineReport } from '@care-mode/voice';
import { hearingWords, type RecogniserReport } from '@care-mode/voice/listen';
import { Icon } from '../icon';
import { useWords } from '../messages/use-words';
import { voiceReportWords } from '../messages/zh-cn/voice-report';
import { useCareProfile } from '../provider/use-care-profile';
import { useVoice } from '../voice/context';
import { inOneLine } from '../voice/in-one-line';
import { VoiceReportRoot } from './voice-report.styles';
import type { CareProfile } from '@care-mode/core';

/** Props of {@link VoiceReport}. */
export type VoiceReportProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>;

const localeOf = ({ locale }: CareProfile) => locale;

interface Row {
  readonly name: string;
  readonly words: { readonly what: string; readonly way: string } | null;
  readonly leaves: boolean;
}

/**
 * What speaks and what listens here, and what stands in the way of the rest, in words. For a help
 * page, a developer, and whoever is asked on the phone. Renders a `<section>`.
 */
export const VoiceReport = /* @__PURE__ */ forwardRef<HTMLElement, VoiceReportProps>(
  function VoiceReport(props, ref) {
    const say = useWords(voiceReportWords);
    const locale = useCareProfile(localeOf);
    const voice = useVoice('VoiceReport');
    const [engines, setEngines] = useState<readonly EngineReport[] | null>(null);
    const [recognisers, setRecognisers] = useState<readonly RecogniserReport[] | null>(null);
    useEffect(() => {
      let isStale = false;
      void voice?.speaker.report().then((report) => !isStale && setEngines(report));
      void voice?.hearing.listener.report().then((report) => !isStale && setRecognisers(report));
      return () => {
        isStale = true;
      };
    }, [voice, locale]);

    const list = (title: string, rows: readonly Row[] | undefined) => (
      <div>
        <h3>{title}</h3>
        {rows ? (
          <ul role="list">
            {rows.map(({ name, words, leaves }) => (
              <li key={name} data-state={words ? 'missing' : 'there'}>
                <Icon of={words ? CircleX : CircleCheck} />
                <span>
                  {words ? inOneLine(words) : say('voiceReport.works')} <code>{name}</code>
                  {leaves && ` ${say('voiceReport.leaves')}`}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{say('voiceReport.asking')}</p>
        )}
      </div>
    );
    return (
      <VoiceReportRoot {...props} ref={ref}>
        {list(
          say('voiceReport.speaks'),
          engines?.map(({ engine, fault, sendsText }) => ({
            name: engine,
            words: fault && faultWords(fault, locale),
            leaves: sendsText,
          })),
        )}
        {list(
          say('voiceReport.listens'),
          recognisers?.map(({ recogniser, fault, sendsSound }) => ({
            name: recogniser,
            words: fault && hearingWords(fault, locale),
            leaves: sendsSound,
          })),
        )}
      </VoiceReportRoot>
    );
  },
);

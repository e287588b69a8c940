'use client';

import { useEffect, useState } from 'react';
import { browserVoices } from '@care-mode/voice';
import { Radio, RadioGroup } from '../radio-group';
import { sourceNote } from './panel-parts';
import type { PanelPartProps } from './panel-parts';

const dialects = ['cmn', 'yue', 'wuu'] as const;
type Dialect = (typeof dialects)[number];

/**
 * Which Chinese is spoken, among those the system has a voice for that sends nothing away. What it
 * has none for is said; nothing is asked where it names no voice, or where Chinese is not read.
 */
export function PanelDialect(part: PanelPartProps) {
  const { api, message } = part;
  const { locale, dialect } = api.profile;
  const known = useDialects(locale.startsWith('zh'));
  if (known.length === 0) return null;
  const own = locale === 'zh-HK' ? 'yue' : 'cmn';
  const chosen = dialect || own;
  const offered = dialects.filter((one) => known.includes(one) || one === chosen);
  const named = (some: readonly Dialect[]) =>
    some.map((one) => message(`panel.dialect.${one}`)).join('、');
  const missing = dialects.filter((one) => !known.includes(one));
  const note = missing.length > 0 && message('panel.dialect.missing', { names: named(missing) });
  return offered.length > 1 ? (
    <RadioGroup
      data-axis="dialect"
      label={message('panel.dialect')}
      description={[sourceNote(part, 'dialect'), note].filter(Boolean).join('。') || undefined}
      disabled={api.isLocked('dialect')}
      value={chosen}
      onValueChange={(one) => api.set({ dialect: one === own ? '' : one })}
    >
      {offered.map((one) => (
        <Radio key={one} value={one} disabled={api.isLocked('dialect')}>
          {message(`panel.dialect.${one}`)}
        </Radio>
      ))}
    </RadioGroup>
  ) : (
    <div data-axis="dialect">
      <p data-label="">{message('panel.dialect')}</p>
      <p>{named(offered)}</p>
      <p>{note}</p>
    </div>
  );
}

/** Those the system can speak; empty while nobody knows. */
function useDialects(isWanted: boolean): readonly Dialect[] {
  const [known, setKnown] = useState<readonly Dialect[]>([]);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isStale = false;
    spoken().then(
      (all) => !isStale && setKnown(all),
      // A shell that throws when it is asked tells nobody what it can speak.
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [isWanted]);
  return isWanted ? known : [];
}

async function spoken(): Promise<readonly Dialect[]> {
  // Cantonese is never among the voices of the others, and the other way round.
  const [others, cantonese] = await Promise.all([
    browserVoices('zh-CN', 'wuu'),
    browserVoices('zh-HK', 'yue'),
  ]);
  const isWu = (lang: string) => /^wuu/i.test(lang);
  const has: Readonly<Record<Dialect, boolean>> = {
    cmn: others.some(({ lang, sendsText }) => !sendsText && !isWu(lang)),
    yue: cantonese.some(({ sendsText }) => !sendsText),
    wuu: others.some(({ lang, sendsText }) => !sendsText && isWu(lang)),
  };
  return dialects.filter((one) => has[one]);
}

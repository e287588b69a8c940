'use client';

import { useEffect, useState } from 'react';
import { browserVoices } from '@care-mode/voice';
import { PanelQuestion } from './panel-question';
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
  const note =
    missing.length > 0 ? message('panel.dialect.missing', { names: named(missing) }) : undefined;
  return offered.length > 1 ? (
    <PanelQuestion
      {...part}
      axis="dialect"
      answers={offered}
      words={(one) => message(`panel.dialect.${one}`)}
      value={chosen}
      onAnswer={(one) => api.set({ dialect: one === own ? '' : one })}
      note={note}
    />
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
    void spoken().then((all) => !isStale && setKnown(all));
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

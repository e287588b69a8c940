'use client';

import { useWord } from '../messages/use-words';
import { careSwapWords } from '../messages/zh-cn/care-swap';
import { CareMoreRoot } from './care-more.styles';
import type { ReactNode } from 'react';

/** The native fold-out that keeps what care mode puts aside: works without a script. */
export function CareMore({ label, children }: { label: true | string; children: ReactNode }) {
  const word = useWord(careSwapWords, 'careSwap.more');
  return (
    <CareMoreRoot>
      <summary>{label === true ? word : label}</summary>
      {children}
    </CareMoreRoot>
  );
}

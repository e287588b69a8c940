'use client';

import { useMessage } from '../messages/use-message';
import { CareMoreRoot } from './care-more.styles';
import type { ReactNode } from 'react';

/** The native fold-out that keeps what care mode puts aside: works without a script. */
export function CareMore({ label, children }: { label: true | string; children: ReactNode }) {
  const word = useMessage('careSwap.more');
  return (
    <CareMoreRoot>
      <summary>{label === true ? word : label}</summary>
      {children}
    </CareMoreRoot>
  );
}

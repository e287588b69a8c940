'use client';

import { presets } from '@care-mode/core';
import { useState, type ReactNode } from 'react';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { useWords } from '../messages/use-words';
import { careModeWords } from '../messages/zh-cn/care-mode';
import { useCareStore } from '../provider/context';
import { useStorePick } from '../provider/use-care-profile';
import type { CareProfile, CareSource } from '@care-mode/core';

/** What a control that switches the mode needs to know and do. */
export interface ModeSwitching {
  readonly isCare: boolean;
  /** The app fixed the mode: a control for it would promise what it cannot do. */
  readonly isLocked: boolean;
  /** Who turned care mode on, when it was not the person (P-08). */
  readonly note: string | undefined;
  /** True from leaving until care mode is on again: the moment to offer the way back. */
  readonly hasLeft: boolean;
  /** Turns care mode on at once, or asks before it is left. */
  readonly change: (wantsCare: boolean) => void;
  /** The question before leaving; render it beside the control. */
  readonly question: ReactNode;
}

/** Switching the way a person expects: in at once, out after a clear question. */
export function useModeSwitching(consumer: string): ModeSwitching {
  const store = useCareStore(consumer);
  const message = useWords(careModeWords);
  const mode = useStorePick(store, modeOf);
  const source = useStorePick(store, sourceOf);
  const [isAsking, setAsking] = useState(false);
  const [didLeave, setDidLeave] = useState(false);
  const isCare = mode === 'care';
  const note = noteOf(isCare, source);
  return {
    isCare,
    isLocked: source === 'policy',
    note: note && message(note),
    hasLeft: didLeave && !isCare,
    change(wantsCare) {
      if (wantsCare) store.set(presets.care);
      else setAsking(true);
    },
    question: (
      <Dialog
        role="alertdialog"
        title={message('careModeLeave.title')}
        isOpen={isAsking}
        onOpenChange={setAsking}
        actions={(close) => (
          <>
            <Button variant="primary" onClick={close}>
              {message('careModeLeave.stay')}
            </Button>
            <Button
              onClick={() => {
                close();
                setDidLeave(true);
                store.set({ mode: 'standard' });
              }}
            >
              {message('careModeLeave.confirm')}
            </Button>
          </>
        )}
      >
        {message('careModeLeave.text')}
      </Dialog>
    ),
  };
}

function modeOf(profile: CareProfile): CareProfile['mode'] {
  return profile.mode;
}

function sourceOf(profile: CareProfile): CareSource {
  return profile.sources.mode;
}

function noteOf(isCare: boolean, source: CareSource): keyof typeof careModeWords | undefined {
  if (source === 'policy') return 'careMode.byPolicy';
  if (!isCare) return undefined;
  if (source === 'system') return 'careMode.bySystem';
  if (source === 'host') return 'careMode.byHost';
  return source === 'url' ? 'careMode.byUrl' : undefined;
}

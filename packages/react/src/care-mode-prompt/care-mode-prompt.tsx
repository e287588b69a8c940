'use client';

import { presets } from '@care-mode/core';
import { Heart } from 'lucide-react';
import {
  forwardRef,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentPropsWithoutRef,
} from 'react';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { useWords } from '../messages/use-words';
import { careModeWords } from '../messages/zh-cn/care-mode';
import { careModePromptWords } from '../messages/zh-cn/care-mode-prompt';
import { useCareStore } from '../provider/context';
import { useBrowserLayoutEffect } from '../provider/use-browser-layout-effect';
import { useStorePick } from '../provider/use-care-profile';
import { CareModePromptRoot } from './care-mode-prompt.styles';
import { rememberDismissal, wasDismissed } from './dismissal';
import type { CareProfile } from '@care-mode/core';

/** Props of {@link CareModePrompt}; the rest goes to the `<section>` of the banner. */
export interface CareModePromptProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * `banner` stands in the page and blocks nothing; `dialog` lies over it and can be put away
   * with Escape or a press beside it.
   * @default 'banner'
   */
  variant?: 'banner' | 'dialog';
  /** Name under which the answer is remembered on this device. @default 'care-mode-prompt' */
  rememberAs?: string;
  /** Called when the person has answered. */
  onAnswer?: (answer: 'accept' | 'dismiss') => void;
}

// One question at a time, however many places of an app ask it.
let asking: object | null = null;

/**
 * Asks once, on the first visit, whether larger text would help. Appears only where nobody
 * has chosen a mode yet, remembers the answer, and afterwards says where to change it.
 *
 * It comes after hydration, since only the device knows whether it was answered: leave it a place
 * at the top of the page, so that nothing moves under a finger (K-05).
 */
export const CareModePrompt = /* @__PURE__ */ forwardRef<HTMLElement, CareModePromptProps>(
  function CareModePrompt(
    { variant = 'banner', rememberAs = 'care-mode-prompt', onAnswer, ...rest },
    ref,
  ) {
    const store = useCareStore('CareModePrompt');
    const message = useWords(careModePromptWords, careModeWords);
    const id = useId();
    const isOpenQuestion = useStorePick(store, isUndecided);
    const [hasTurn, setTurn] = useState(false);
    const [answer, setAnswer] = useState<'accept' | 'dismiss' | null>(null);
    const said = useRef<HTMLParagraphElement>(null);

    useBrowserLayoutEffect(() => {
      if (asking || wasDismissed(rememberAs)) return undefined;
      const turn = {};
      asking = turn;
      setTurn(true);
      return () => {
        if (asking === turn) asking = null;
        setTurn(false);
      };
    }, [rememberAs]);

    // The buttons are gone, and with them the place a keyboard or screen reader was at.
    useEffect(() => {
      if (answer) said.current?.focus();
    }, [answer]);

    const give = (given: 'accept' | 'dismiss') => {
      setAnswer(given);
      rememberDismissal(rememberAs);
      if (given === 'accept') store.set(presets.care);
      onAnswer?.(given);
    };

    if (!hasTurn || (!answer && !isOpenQuestion)) return null;

    const actions = (
      <>
        <Button variant="primary" onClick={() => give('accept')}>
          {message('careModePrompt.accept')}
        </Button>
        <Button onClick={() => give('dismiss')}>{message('careModePrompt.dismiss')}</Button>
      </>
    );
    if (variant === 'dialog') {
      return (
        <Dialog
          title={message('careModePrompt.title')}
          isOpen={!answer}
          onOpenChange={(isOpen) => isOpen || give('dismiss')}
          isDismissable
          actions={actions}
        >
          <p>{message('careModePrompt.text')}</p>
          <p>{message('careModePrompt.later')}</p>
        </Dialog>
      );
    }
    return (
      <CareModePromptRoot aria-labelledby={`${id}-title`} {...rest} ref={ref}>
        <Icon of={Heart} />
        {answer ? (
          <div>
            <p id={`${id}-title`} tabIndex={-1} ref={said}>
              {message(answer === 'accept' ? 'careModePrompt.accepted' : 'careModePrompt.later')}
            </p>
            {answer === 'accept' && !isOpenQuestion && (
              <div>
                <Button
                  onClick={() => {
                    store.set({ mode: 'standard' });
                    setAnswer('dismiss');
                  }}
                >
                  {message('careMode.leave')}
                </Button>
              </div>
            )}
          </div>
        ) : (
          <div>
            <h2 id={`${id}-title`}>{message('careModePrompt.title')}</h2>
            <p>{message('careModePrompt.text')}</p>
            <div>{actions}</div>
          </div>
        )}
      </CareModePromptRoot>
    );
  },
);

/** Standard mode that nobody has chosen: not the person, not a link, a host or the app's policy. */
function isUndecided(profile: CareProfile): boolean {
  return profile.mode === 'standard' && profile.sources.mode === 'default';
}

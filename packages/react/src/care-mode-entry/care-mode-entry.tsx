'use client';

import { Heart } from 'lucide-react';
import { forwardRef, type MouseEvent } from 'react';
import { Button, type ButtonProps } from '../button';
import { useModeSwitching } from '../care-mode-switch/use-mode-switching';
import { useWords } from '../messages/use-words';
import { careModeWords } from '../messages/zh-cn/care-mode';

/** Props of {@link CareModeEntry}: those of `Button`. */
export type CareModeEntryProps = Omit<ButtonProps, 'asChild' | 'children'>;

/**
 * The entry on the home page: a button with an icon and the word 关怀模式. In care mode it
 * is the way back, and asks first. Where the app fixes the mode there is nothing to enter, so it
 * renders nothing.
 */
export const CareModeEntry = /* @__PURE__ */ forwardRef<HTMLButtonElement, CareModeEntryProps>(
  function CareModeEntry({ icon = Heart, onClick, ...rest }, ref) {
    const message = useWords(careModeWords);
    const { isCare, isLocked, change, question } = useModeSwitching('CareModeEntry');
    if (isLocked) return null;
    const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
      onClick?.(event);
      if (!event.defaultPrevented) change(!isCare);
    };
    return (
      <>
        <Button
          icon={icon}
          aria-haspopup={isCare ? 'dialog' : undefined}
          {...rest}
          onClick={handleClick}
          ref={ref}
        >
          {message(isCare ? 'careMode.leave' : 'careMode.name')}
        </Button>
        {question}
      </>
    );
  },
);

'use client';
import { X } from 'lucide-react';
import { clearInput } from '../field/clear-input';
import { IconButton } from '../icon-button';
import { useWord } from '../messages/use-words';
import { fieldWords } from '../messages/zh-cn/field';
import type { MouseEvent } from 'react';

/** Empties the input before it in the same box. */
export function ClearButton() {
  return (
    <IconButton
      data-clear=""
      icon={X}
      label={useWord(fieldWords, 'field.clear')}
      labelVisibility="hidden"
      layout="beside"
      variant="quiet"
      onClick={handleClick}
    />
  );
}

function handleClick(event: MouseEvent<HTMLButtonElement>): void {
  const input = event.currentTarget.closest('[data-beside]')?.querySelector('input');
  if (input) clearInput(input);
}

'use client';

import { useId, type ReactNode } from 'react';
import { Button } from '../button';
import type { IconSource } from '../icon';

/** A value with one button for less and one for more: no wheel, no fine aiming (C-18). */
export function PanelStepper<Value>({
  axis,
  label,
  note,
  values,
  value,
  words,
  atMost,
  less,
  more,
  isLocked,
  onChange,
}: {
  axis: string;
  label: string;
  note: string | undefined;
  /** From least to most. */
  values: readonly Value[];
  value: Value;
  /** The value in words. */
  words: string;
  /** Said after the value's words when there is no further step. */
  atMost?: string;
  less: { icon: IconSource; word: string };
  more: { icon: IconSource; word: string };
  isLocked: boolean;
  onChange: (value: Value) => void;
}) {
  const id = useId();
  const at = values.indexOf(value);
  const step = (by: 1 | -1) => {
    const next = values[at + by];
    if (!isLocked && next !== undefined) onChange(next);
  };
  const isLeast = at <= 0;
  const isMost = at === values.length - 1;
  const button = (by: 1 | -1, isEnd: boolean, { icon, word }: typeof less): ReactNode => (
    // Stays focusable at the end, so that a keyboard does not lose its place.
    <Button icon={icon} aria-disabled={isEnd || isLocked || undefined} onClick={() => step(by)}>
      {word}
    </Button>
  );
  return (
    <div role="group" data-axis={axis} aria-labelledby={`${id}-label`}>
      <p id={`${id}-label`} data-label="">
        {label}
      </p>
      {note && <p>{note}</p>}
      <p data-value="" role="status">
        {words}
        {isMost && atMost && <span>{atMost}</span>}
      </p>
      <div data-steps="">
        {button(-1, isLeast, less)}
        {button(1, isMost, more)}
      </div>
    </div>
  );
}

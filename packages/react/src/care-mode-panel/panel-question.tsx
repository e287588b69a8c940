'use client';

import { Radio, RadioGroup } from '../radio-group';
import { sourceNote } from './panel-parts';
import type { ReactNode } from 'react';
import type { CareSettings } from '@care-mode/core';
import type { PanelKey, PanelPartProps } from './panel-parts';

/** What {@link PanelQuestion} needs to know. */
export interface PanelQuestionProps<Answer extends string> extends PanelPartProps {
  /** The setting that is asked about. */
  readonly axis: keyof CareSettings;
  readonly answers: readonly Answer[];
  readonly words: (answer: Answer) => ReactNode;
  /** The answer in force; it may be none of them. */
  readonly value: string;
  readonly onAnswer: (answer: Answer) => void;
  /** What else there is to say about it. */
  readonly note?: string | undefined;
  /** Puts something around an answer. */
  readonly around?: ((answer: Answer, radio: ReactNode) => ReactNode) | undefined;
}

/** One setting as a question with its answers in sight. */
export function PanelQuestion<Answer extends string>({
  axis,
  answers,
  words,
  value,
  onAnswer,
  note,
  around = (_, radio) => radio,
  ...part
}: PanelQuestionProps<Answer>) {
  const { api, message } = part;
  const isLocked = api.isLocked(axis);
  return (
    <RadioGroup
      data-axis={axis}
      label={message(`panel.${axis}` as PanelKey)}
      description={[sourceNote(part, axis), note].filter(Boolean).join('。') || undefined}
      disabled={isLocked}
      value={value}
      onValueChange={(answer) => onAnswer(answer as Answer)}
    >
      {answers.map((answer) =>
        around(
          answer,
          <Radio key={answer} value={answer} disabled={isLocked}>
            {words(answer)}
          </Radio>,
        ),
      )}
    </RadioGroup>
  );
}

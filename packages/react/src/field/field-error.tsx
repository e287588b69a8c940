'use client';
import { CircleAlert } from 'lucide-react';
import { Icon } from '../icon';
import { useWord } from '../messages/use-words';
import { fieldWords } from '../messages/zh-cn/field';
import { FieldErrorRoot } from './field-error.styles';
import type { ReactNode } from 'react';

/** Props of {@link FieldError}. */
export interface FieldErrorProps {
  /** For `aria-describedby` of the control. */
  id: string;
  /** What is wrong and what to do. */
  children: ReactNode;
}

/**
 * The error of a control: its description, so it is read out together with the question when a
 * person gets there (C-32). It is no live region: a form that is checked at once would interrupt
 * with every error it has. A component of its own, so that a control without an error reads no
 * locale.
 */
export function FieldError({ id, children }: FieldErrorProps) {
  const word = useWord(fieldWords, 'field.error');
  return (
    <FieldErrorRoot id={id} data-error="">
      <Icon of={CircleAlert} />
      <span>
        {word}
        {children}
      </span>
    </FieldErrorRoot>
  );
}

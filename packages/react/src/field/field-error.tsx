'use client';
import { CircleAlert } from 'lucide-react';
import { Icon } from '../icon';
import { useMessage } from '../messages/use-message';
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
 * The error of a control, read out when it appears (C-37). A component of its own, so that a
 * control without an error reads no locale.
 */
export function FieldError({ id, children }: FieldErrorProps) {
  const word = useMessage('field.error');
  return (
    <FieldErrorRoot id={id} role="alert">
      <Icon of={CircleAlert} />
      <span>
        {word}
        {children}
      </span>
    </FieldErrorRoot>
  );
}

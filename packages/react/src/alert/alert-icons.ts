import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { IconSource } from '../icon';

/** What a message is. Each has a shape, a word and a colour of its own. */
export type AlertKind = 'info' | 'success' | 'warning' | 'danger';

/** The shape of each kind; they differ in outline, not only in colour. */
export const alertIcons: Readonly<Record<AlertKind, IconSource>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: OctagonX,
};

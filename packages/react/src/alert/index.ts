export { Alert, type AlertProps } from './alert';
export type { AlertKind } from './alert-icons';

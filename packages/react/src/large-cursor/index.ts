export { LargeCursor, type LargeCursorProps } from './large-cursor';

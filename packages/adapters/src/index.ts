export { followMarks, type CareMark } from './marks.ts';
export { grown } from '@care-mode/retrofit';

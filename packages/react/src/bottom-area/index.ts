export { BottomArea, type BottomAreaProps } from './bottom-area';

export { CaptionBar, type CaptionBarProps } from './caption-bar';

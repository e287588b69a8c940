export { LongPressEnlarge, type LongPressEnlargeProps } from './long-press-enlarge';

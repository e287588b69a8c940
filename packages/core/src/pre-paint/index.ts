export { prePaintScript, type PrePaintOptions } from './pre-paint-script.ts';

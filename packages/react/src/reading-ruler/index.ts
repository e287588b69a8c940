export { ReadingRuler, type ReadingRulerProps } from './reading-ruler';

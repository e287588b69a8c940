export { ReadingAids } from './reading-aids';

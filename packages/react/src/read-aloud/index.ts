export { ReadAloud, type ReadAloudProps } from './read-aloud';
export { ReadAloudRegion, type ReadAloudRegionProps } from './read-aloud-region';

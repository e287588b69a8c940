export { Lens, type LensProps } from './lens';

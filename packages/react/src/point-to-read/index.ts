export { PointToRead, type PointToReadProps } from './point-to-read';

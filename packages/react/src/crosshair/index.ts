export { Crosshair, type CrosshairProps } from './crosshair';

export { CareModeSwitch, type CareModeSwitchProps } from './care-mode-switch';

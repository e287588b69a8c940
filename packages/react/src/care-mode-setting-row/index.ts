export { CareModeSettingRow, type CareModeSettingRowProps } from './care-mode-setting-row';

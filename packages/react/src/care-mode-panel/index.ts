export { CareModePanel, type CareModePanelAxis, type CareModePanelProps } from './care-mode-panel';

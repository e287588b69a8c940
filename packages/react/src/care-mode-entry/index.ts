export { CareModeEntry, type CareModeEntryProps } from './care-mode-entry';

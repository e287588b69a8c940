export { CareModePrompt, type CareModePromptProps } from './care-mode-prompt';

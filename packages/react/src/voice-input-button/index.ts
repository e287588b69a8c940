export { VoiceInputButton, type VoiceInputButtonProps } from './voice-input-button';

export { VoiceTextField, type VoiceTextFieldProps } from './voice-text-field';

export { SpeechBar, type SpeechBarProps } from './speech-bar';

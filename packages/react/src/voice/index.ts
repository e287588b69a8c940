export { useReadAloud, type ReadAloudApi, type ReadAloudOptions } from './use-read-aloud';
export { useSpeech, type SpeechApi } from './use-speech';
export { useVoiceCommand, type VoiceCommandOptions } from './use-voice-command';
export { useVoiceInput, type VoiceInputApi, type VoiceInputOptions } from './use-voice-input';
export { VoiceProvider, type VoiceProviderProps } from './voice-provider';

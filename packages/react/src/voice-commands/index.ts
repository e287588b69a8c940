export { VoiceCommands, type VoiceCommandsProps } from './voice-commands';

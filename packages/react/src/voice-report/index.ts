export { VoiceReport, type VoiceReportProps } from './voice-report';

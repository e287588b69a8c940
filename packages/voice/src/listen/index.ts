export {
  createListener,
  hearingLang,
  type HearingSettings,
  type Listener,
  type ListenerOptions,
  type ListenerState,
  type RecogniserReport,
} from './listener.ts';
export {
  HearingError,
  hearingFaults,
  type HearingFault,
  type HearingRequest,
  type HearingSignals,
  type Recogniser,
  type Transcript,
} from './recogniser.ts';
export { mergeTranscripts, type HeardPiece } from './merge-transcripts.ts';
export { spokenToField, type SpokenField } from './spoken-to-field.ts';
export { webSpeechRecogniser, type WebSpeechRecogniserOptions } from './web-speech.ts';
export { hearingWords, type HearingWords } from './words.ts';

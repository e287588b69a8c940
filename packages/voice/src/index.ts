export {
  SpeechError,
  type SpeechEngine,
  type SpeechFault,
  type SpeechRequest,
  type SpeechSignals,
} from './engines/engine.ts';
export {
  browserVoices,
  webSpeechEngine,
  type BrowserVoice,
  type WebSpeechOptions,
} from './engines/web-speech.ts';
export { speechWords, type SpeechWords } from './engines/words.ts';
export { pointToRead, type PointToReadOptions } from './point/point-to-read.ts';
export { highlightReader, rangesOf, type HighlightOptions } from './reader/highlight.ts';
export {
  createReader,
  type Place,
  type Reader,
  type ReaderOptions,
  type ReaderState,
  type TextRange,
} from './reader/reader.ts';
export { describableAt } from './say/describable-at.ts';
export { describeElement, type Described, type DescribeOptions } from './say/describe.ts';
export { extractRegion, walkRegion, type ExtractOptions, type Passage } from './say/extract.ts';
export { splitClauses, splitSentences, type TextPart } from './say/sentences.ts';
export {
  createSpeaker,
  type EngineReport,
  type SayOptions,
  type Speaker,
  type SpeakerOptions,
  type SpeakerState,
  type SpeechSettings,
  type Spoken,
} from './speaker/speaker.ts';
export { stopVoice } from './turn.ts';

export { clause, clauses } from './clauses.ts';
export {
  appClauseIds,
  ownDefaultIds,
  wcagClauseIds,
  webClauseIds,
  type AppClauseId,
  type ClauseId,
  type OwnDefaultId,
  type WcagClauseId,
  type WebClauseId,
} from './clause-ids.ts';
export type {
  Bilingual,
  Check,
  CheckableConfidence,
  Clause,
  ClauseBody,
  ClauseSource,
  Confidence,
  KnownClauseBody,
  Mode,
  PageKind,
  Quote,
  Surface,
  Threshold,
  UnknownClauseBody,
  WcagLevel,
} from './clause.ts';
export { derivedFrom } from './own-defaults.ts';
export {
  explain,
  profileIds,
  requiredTextContrast,
  thresholds,
  type CareThresholds,
  type ExplainedThreshold,
  type ProfileId,
  type ThresholdOptions,
  type Thresholds,
} from './profiles.ts';
export { relativeLuminance } from './relative-luminance.ts';
export { sources, type ReadSource, type SourceKey } from './sources.ts';
export {
  thresholdKeys,
  type Bound,
  type ThresholdKey,
  type ThresholdMeaning,
  type Unit,
} from './threshold-keys.ts';

export { measure } from './measure';
export { survey } from './survey';
export { contrast, flatten, luminance, over, parseColour } from './colour';
export type { Colour, Layer, LayerGroup } from './colour';
export { defaultProfiles, limitsFor } from '../limits';
export type { AuditMode, ProfileId } from '../limits';
export type {
  CareRule,
  Finding,
  Limit,
  Limits,
  MeasureOptions,
  Measurement,
  RuleId,
  Survey,
  SurveyControl,
  SurveyOptions,
  SurveyText,
} from '../types';

export { defaultProfiles, limitsFor, profileIds } from './limits';
export type { AuditMode, ProfileId } from './limits';
export { measure } from './in-page/measure';
export { survey } from './in-page/survey';
export { compareSurveys, shares } from './shares';
export type { Shares, SurveyDifference } from './shares';
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
} from './types';
export { auditPage, formatFindings, formatTable, measurePage, surveyPage } from './runner';
export type { AuditOptions, AuditResult, SurveyPageOptions } from './runner';

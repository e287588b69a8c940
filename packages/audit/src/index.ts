export { defaultProfiles, limitsFor, profileIds } from './limits';
export type { AuditMode, ProfileId } from './limits';
export { measure } from './in-page/measure';
export type {
  CareRule,
  Finding,
  Limit,
  Limits,
  MeasureOptions,
  Measurement,
  RuleId,
} from './types';
export { auditPage, formatFindings, formatTable, measurePage } from './runner';
export type { AuditOptions, AuditResult } from './runner';

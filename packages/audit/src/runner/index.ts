export { auditPage, measurePage } from './audit-page';
export { surveyPage } from './survey-page';
export type { AuditOptions, AuditResult } from './audit-page';
export type { SurveyPageOptions } from './survey-page';
export { formatFindings, formatTable } from './table';

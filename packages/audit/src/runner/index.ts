export { auditPage, measurePage } from './audit-page';
export type { AuditOptions, AuditResult } from './audit-page';
export { formatFindings, formatTable } from './table';

export { CareExempt } from './care-exempt';
export { CareScope } from './care-scope';
export { ScopePortal } from './scope-portal';
export { useScopeAttach } from './use-scope-attach';
export type { CareExemptProps } from './care-exempt';
export type { CareScopeProps } from './care-scope';
export type { ScopePortalProps } from './scope-portal';

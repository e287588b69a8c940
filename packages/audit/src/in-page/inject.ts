import { measure } from './measure';

/** Entry of the script the runner injects: leaves the measuring function where it can be called. */
declare global {
  interface Window {
    __careAudit?: { readonly measure: typeof measure };
  }
}

window.__careAudit = { measure };

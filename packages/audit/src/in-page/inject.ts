import { measure } from './measure';
import { survey } from './survey';

/** Entry of the script the runner injects: leaves the measuring functions where they can be called. */
declare global {
  interface Window {
    __careAudit?: { readonly measure: typeof measure; readonly survey: typeof survey };
  }
}

window.__careAudit = { measure, survey };

/** `pnpm build`: see build.ts. Node 20 cannot read TypeScript by itself, tsx can. */
import { register } from 'tsx/esm/api';

register();
await import('./build.ts');

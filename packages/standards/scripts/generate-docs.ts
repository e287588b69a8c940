import { writeFileSync } from 'node:fs';
import { clausesPage } from './clauses-page.ts';

/** Writes docs/clauses.md from the data of this package. */
writeFileSync(new URL('../../../docs/clauses.md', import.meta.url), clausesPage());

import { writeFileSync } from 'node:fs';
import { tokensPage } from './tokens-page';

/** Writes docs/tokens.md from the data of this package. */
writeFileSync(new URL('../../../docs/tokens.md', import.meta.url), tokensPage());

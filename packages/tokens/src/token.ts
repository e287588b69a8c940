import type { ColourPurpose } from './colours';
import type { constants, SizePurpose, spaceSteps, TextStep } from './sizes';

/** The name of every custom property of `care.css`, without the prefix `--care-`. */
export type TokenName =
  | ColourPurpose
  | SizePurpose
  | keyof typeof constants
  | `space-${keyof typeof spaceSteps}`
  | `font-size-${TextStep}`
  | 'font-family'
  | 'text-scale'
  | 'line-height-body'
  | 'line-height-heading'
  | 'paragraph-gap'
  | 'letter-spacing'
  | 'target'
  | 'duration';

/**
 * Refers to a token where CSS is written in TypeScript: `token('surface')` is
 * `var(--care-surface)`. A name that does not exist does not compile.
 */
export function token(name: TokenName): `var(--care-${TokenName})` {
  return `var(--care-${name})`;
}

import type { ClauseId } from './clause-ids.ts';
import type { SourceKey } from './sources.ts';
import type { ThresholdKey } from './threshold-keys.ts';

/** The document a clause belongs to. `care-mode` marks our own derived defaults. */
export type ClauseSource = 'miit-2021-app' | 'miit-2021-web' | 'wcag22' | 'care-mode';

/**
 * How well a requirement is known.
 * - `Q1`: the requirement's own text was read.
 * - `Q2`: read in a secondary source; the number is there, the primary page was not read.
 * - `M`: from memory, found in no source.
 * - `X`: looked for and not found.
 * - `own`: our decision, derived from clauses and evidence.
 */
export type Confidence = 'Q1' | 'Q2' | 'M' | 'X' | 'own';

/** Confidence that is good enough to check something against. */
export type CheckableConfidence = Exclude<Confidence, 'M' | 'X'>;

/** The two modes of the contract attribute `data-care-mode`. */
export type Mode = 'standard' | 'care';

/**
 * an elder interface is embedded in an app (适老版界面) or is an app of its own
 * (单独的适老版APP). Some limits differ.
 */
export type Surface = 'embedded' | 'standalone';

/** A-13 asks other sizes of the home page than of the rest. */
export type PageKind = 'home' | 'other';

/** WCAG conformance level. */
export type WcagLevel = 'A' | 'AA' | 'AAA';

/** Chinese and English of the same thing. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What the document says, or what we understood it to say. */
export interface Quote {
  readonly text: string;
  readonly lang: 'zh-CN' | 'en';
  /** `true`: the document's own words. `false`: our summary of what was read. */
  readonly verbatim: boolean;
  readonly confidence: CheckableConfidence;
}

/** One number a clause asks for, with the conditions under which it asks. */
export interface Threshold {
  readonly key: ThresholdKey;
  /** In the unit `thresholdKeys[key].unit`. */
  readonly value: number;
  /** `true` when the value itself does not qualify: A-09 speaks of text larger than 18. */
  readonly exclusive?: true;
  /** Only in this mode. Absent: in both. */
  readonly mode?: Mode;
  /** Only on this surface. Absent: on both. */
  readonly surface?: Surface;
  /** Only on this kind of page. Absent: on every page. */
  readonly page?: PageKind;
  /** WCAG level when the clause groups criteria of several levels. */
  readonly level?: WcagLevel;
}

/**
 * How fulfilment can be established.
 * - `measured`: from outside, on a rendered page.
 * - `contract`: by the API and the tests of a component.
 * - `person`: somebody has to look, read or try.
 * - `none`: the clause carries no checkable promise; `how` says why.
 */
export type Check = 'measured' | 'contract' | 'person' | 'none';

interface ClauseBase {
  /** Number of the clause in its document; `null` where no readable source gives it. */
  readonly number: string | null;
  readonly title: Bilingual;
  /** Source keys of where the text was read, see `sources`. */
  readonly readIn: readonly SourceKey[];
  /** WCAG levels of the criteria in this clause, lowest first. */
  readonly levels?: readonly WcagLevel[];
  /** The closed list of words the clause fixes: names, places. */
  readonly values?: readonly string[];
  readonly check: Check;
  readonly how: Bilingual;
}

/** A clause that was read, or decided by us. It may carry thresholds. */
export interface KnownClauseBody extends ClauseBase {
  readonly confidence: CheckableConfidence;
  readonly quotes: readonly [Quote, ...Quote[]];
  readonly thresholds: readonly Threshold[];
}

/** A clause nobody read. It is listed so that nobody invents it, and carries no threshold. */
export interface UnknownClauseBody extends ClauseBase {
  readonly confidence: 'M' | 'X';
  readonly quotes: readonly [];
  readonly thresholds: readonly [];
}

/** What is known of a clause. */
export type ClauseBody = KnownClauseBody | UnknownClauseBody;

/** One clause as data. */
export type Clause = ClauseBody & { readonly id: ClauseId; readonly source: ClauseSource };

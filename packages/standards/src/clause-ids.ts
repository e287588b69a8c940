/** Ids of MIIT 2021 annex 2, the specification for apps. */
export const appClauseIds = [
  'A-01',
  'A-02',
  'A-03',
  'A-04',
  'A-05',
  'A-06',
  'A-07',
  'A-08',
  'A-09',
  'A-10',
  'A-11',
  'A-12',
  'A-13',
  'A-14',
  'A-15',
  'A-16',
  'A-17',
  'A-18',
  'A-19',
  'A-20',
  'A-21',
  'A-22',
] as const;

/** Ids of MIIT 2021 annex 1, the specification for websites. */
export const webClauseIds = [
  'W-01',
  'W-02',
  'W-03',
  'W-04',
  'W-05',
  'W-06',
  'W-07',
  'W-08',
  'W-09',
  'W-10',
  'W-11',
  'W-12',
  'W-13',
  'W-14',
  'W-15',
  'W-16',
  'W-17',
  'W-18',
  'W-19',
  'W-20',
  'W-21',
  'W-22',
  'W-23',
] as const;

/** Ids of the WCAG 2.2 criteria that matter most for older people. */
export const wcagClauseIds = [
  'C-01',
  'C-02',
  'C-03',
  'C-04',
  'C-05',
  'C-06',
  'C-07',
  'C-08',
  'C-09',
  'C-10',
  'C-11',
  'C-12',
  'C-13',
  'C-14',
  'C-15',
  'C-16',
  'C-17',
  'C-18',
  'C-19',
  'C-20',
  'C-21',
  'C-22',
  'C-23',
  'C-24',
  'C-25',
  'C-26',
  'C-27',
  'C-28',
  'C-29',
  'C-30',
  'C-31',
  'C-32',
  'C-33',
  'C-34',
  'C-35',
  'C-36',
  'C-37',
  'C-38',
  'C-39',
  'C-40',
] as const;

/** Ids of our own defaults, derived from clauses and evidence; no standard's words. */
export const ownDefaultIds = [
  'D-01',
  'D-02',
  'D-03',
  'D-04',
  'D-05',
  'D-06',
  'D-07',
  'D-08',
  'D-09',
  'D-10',
  'D-11',
  'D-12',
  'D-13',
  'D-14',
  'D-15',
  'D-16',
  'D-17',
  'D-18',
] as const;

/** Id of a clause of the app specification (MIIT 2021, annex 2). */
export type AppClauseId = (typeof appClauseIds)[number];
/** Id of a clause of the website specification (MIIT 2021, annex 1). */
export type WebClauseId = (typeof webClauseIds)[number];
/** Id of a success criterion of WCAG 2.2. */
export type WcagClauseId = (typeof wcagClauseIds)[number];
/** Id of a default of our own, no standard's words. */
export type OwnDefaultId = (typeof ownDefaultIds)[number];

/** Id of any clause in this package. An unknown id does not compile. */
export type ClauseId = AppClauseId | WebClauseId | WcagClauseId | OwnDefaultId;

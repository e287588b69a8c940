/** A place where clause text was read. */
export interface ReadSource {
  readonly title: string;
  /** `false`: a copy or a report about the text, not the publisher's own page. */
  readonly firsthand: boolean;
  /** Public address or repository, where there is one. */
  readonly address: string | null;
}

/** Every place named by the `readIn` of a clause. */
export const sources = {
  'S-711': {
    title: '附件2 全文抄本（一至 2.1 条）',
    firsthand: false,
    address: '711house.com/47664.iunm',
  },
  'S-LAW': {
    title:
      'accessibility-law, public digest of 2026-09-27 that says it read the notice and annexes',
    firsthand: false,
    address: null,
  },
  'S-NGF': {
    title: 'HarmonyOS framework note quoting annex 2 clause by clause',
    firsthand: false,
    address: 'github.com/DaLongZhuaZi/NGF',
  },
  'S-AID': {
    title: 'AidRun research notes of August 2026, quoting annex 2',
    firsthand: false,
    address: null,
  },
  'S-SKILL': {
    title: 'elderly-ui-audit checklist carrying the clause numbers of annex 1',
    firsthand: false,
    address: null,
  },
  'S-TAF114': {
    title: 'T/TAF 114-2022 预览',
    firsthand: false,
    address: 'gong123.com/dianli/1442984',
  },
  'S-STD': { title: '科技日报 2021-04-09', firsthand: false, address: '684413.com' },
  'S-PD': { title: '人民日报 2021-04-12', firsthand: false, address: 'ccafgc.com/zixun/15297' },
  'S-ITT': {
    title: 'IT时报 2021-04-09',
    firsthand: false,
    address: 'epaper.it-times.com.cn 20210409/24491',
  },
  'S-CNS': { title: '中国新闻网 2021-04-07', firsthand: false, address: 'xrxxw.com/588481' },
  'S-52': {
    title: '附件2 第 5 条的报刊引文',
    firsthand: false,
    address: 'xingnvquan.com/835482',
  },
  'S-PRESS': {
    title: '2021 年 4 月多家报刊的相同引文',
    firsthand: false,
    address: null,
  },
  'S-WCAG': {
    title: 'W3C Web Content Accessibility Guidelines repository, 2026-08-19',
    firsthand: true,
    address: 'github.com/w3c/wcag',
  },
  'S-OWN': { title: 'docs/clauses.md of this project', firsthand: true, address: null },
} as const satisfies Record<string, ReadSource>;

/** Key of a place where clause text was read. */
export type SourceKey = keyof typeof sources;

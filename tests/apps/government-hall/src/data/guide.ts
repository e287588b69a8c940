import source from './state-council-2020-45.txt?raw';

/** A part of the document, with a plain-word title of this app's own. */
export interface GuideChapter {
  id: string;
  title: string;
  paragraphs: readonly string[];
}

/** Lines of the document as published, without the empty ones. */
const lines = source.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '——');

/** Who it is addressed to, what it says of itself, who signed it and when. */
export const letter: readonly string[] = lines.slice(0, 6);

const body = lines.slice(6);

// The published text carries no headings; these are ours, so that a reader finds his place.
// Each names the first words of the paragraph it stands before.
const titles: readonly (readonly [id: string, title: string, starts: string])[] = [
  ['why', '为什么发这个通知', '随着我国互联网'],
  ['health-code', '防疫与应急', '在新冠肺炎疫情低风险地区'],
  ['travel', '出门坐车', '保持巡游出租车扬召服务'],
  ['hospital', '看病', '医疗机构、相关企业'],
  ['money', '花钱付款', '任何单位和个人不得以格式条款'],
  ['leisure', '文化和健身', '需要提前预约的公园'],
  ['affairs', '办事', '依托全国一体化政务服务平台'],
  ['phone', '手机和应用', '推动手机等智能终端产品适老化改造'],
  ['learning', '学着用', '针对老年人在日常生活中的应用困难'],
  ['safeguard', '怎样落实', '建立国家发展改革委'],
];

const starts = titles.map(([, , words]) => {
  const index = body.findIndex((line) => line.startsWith(words));
  if (index < 0) throw new Error(`The document has no paragraph that starts with "${words}".`);
  return index;
});

/** The whole document, in order, nothing left out. */
export const chapters: readonly GuideChapter[] = titles.map(([id, title], index) => ({
  id,
  title,
  paragraphs: body.slice(starts[index], starts[index + 1]),
}));

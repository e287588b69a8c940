/** A word an engine reads wrong, and a text that sounds right. */
export interface Pronunciation {
  /** Letters are found as a whole word only: APP is not part of APPLE. */
  readonly word: string;
  /** Sound-alike characters in the language of the voice, such as 虫庆 for 重庆. */
  readonly say: string;
}

// Each word, and right after it how it sounds. Where two words meet, the later one comes first: 长期
// before 家长 for 国家长期, 清楚 before 还清 for 还清楚. Left out is what common words meet in and no order
// helps: 行为 (自行为您), 作为, 人参, 行情 (执行情况), 行业 (进行业务), 分行, 央行, 排行, 间接 (时间接听), 间隔,
// 种植 (多种植物), 照相 (按照相关), 年长.
const soundAlikes =
  '清楚轻楚 方便方遍 调查掉查 参照餐照 参观餐观 参会餐会 参赛餐赛 ' +
  '长期常期 长效常效 长达常达 长者掌者 长远常远 长久常久 长度常度 长途常途 参加餐加 还款环款 还钱环钱 ' +
  '局长局掌 调整条整 调节条节 空调空条 协调协条 参与餐与 ' +
  '数量树量 重量众量 放假放价 假期价期 请假请价 病假病价 ' +
  '尽量紧量 勉强勉抢 便宜骈宜 重庆虫庆 重新虫新 重复虫复 银行银航 ' +
  '支行支航 长辈掌辈 家长家掌 校长校掌 院长院掌 部长部掌 市长市掌 ' +
  '会长会掌 增长增掌 成长成掌 生长生掌 还清环清 归还归环 偿还偿环 退还退环 ' +
  '返还返环 数额树额 数据树据 数字树字 人数人树 次数次树 得到德到 取得取德 获得获德 ' +
  '成为成围 认为认围 因为因卫 利率利律 效率效律 税率税律 汇率汇律 ' +
  '概率概律 频率频律 比率比律 率领帅领 调动掉动 强调强掉 音乐音月 乐器月器 ' +
  '首都首督 成都成督 都市督市 都江堰督江堰 降低酱低 下降下酱 降价酱价 降压酱压 ' +
  '参保餐保 参考餐考 更新耕新 更换耕换 更改耕改 更正耕正 变更变耕 差额插额 ' +
  '误差误插 处理楚理 处方楚方 处罚楚罚 好处好触 办事处办事触 接种接众 种类肿类 ' +
  '中奖众奖 中毒众毒 应用硬用 反应反硬 响应响硬 应该英该 下载下再 测量测良 ' +
  '适当适荡 高兴高性 厦门夏门 曾经层经 角色决色 提供提工 供应工硬 弹性谈性 尽管紧管 ' +
  '尽快紧快 几乎鸡乎 正月争月 血压谑压 血糖谑糖 载重再众 体重体众 重要众要 严重严众 ';

// Read letter by letter. NASA, WiFi and SIM are words, and stay.
const spelled =
  'AED AI APP App ATM BMI CPI CPU CT DNA ETC GDP GPS HPV HR IC ICU ID IP IT KTV LED MRI NFC PC PDF PPT PVC QQ SMS SOS TV UPS USB VIP';

/**
 * Words with a character of two sounds that stand on service pages, and abbreviations, for Mandarin
 * engines that choose by character. Not used unless passed: voices of phones know these words, and a
 * text that is spoken as it is written can be marked word by word.
 */
export const commonPronunciations: readonly Pronunciation[] = /* @__PURE__ */ (() => [
  ...soundAlikes
    .trim()
    .split(' ')
    .map((pair) => ({
      word: pair.slice(0, pair.length / 2),
      say: pair.slice(pair.length / 2),
    })),
  ...spelled.split(' ').map((word) => ({ word, say: [...word.toUpperCase()].join(' ') })),
])();

/** A text with its words replaced, the first of the list before the others. */
export function pronounce(text: string, overrides: readonly Pronunciation[]): string {
  return overrides.reduce((said, { word, say }) => {
    if (!word || !said.includes(word)) return said;
    const parts = said.split(word);
    return parts
      .map((part, at) => {
        if (at === 0) return part;
        // What touches it may be the same word once more: APPAPP.
        const before = (parts[at - 1] || (at > 1 ? word : '')).slice(-1);
        const after = part[0] ?? (at < parts.length - 1 ? word : '');
        const isPart =
          (/^[A-Za-z]/.test(word) && /[A-Za-z]/.test(before)) ||
          (/[A-Za-z]$/.test(word) && /^[A-Za-z]/.test(after));
        return (isPart ? word : say) + part;
      })
      .join('');
  }, text);
}

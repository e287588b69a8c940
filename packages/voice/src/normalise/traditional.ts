// Characters our own words use, and those our rules look at, each followed by its traditional form.
const pairs =
  '万萬亿億两兩点點负負时時钟鐘号號摄攝华華币幣网網邮郵划劃线線隐隱约約于於编編贝貝电電话話对對爱愛赞讚双雙庆慶欧歐镑鎊兹茲尔爾转轉' +
  '个個块塊张張条條种種类類项項岁歲户戶层層辆輛间間门門颗顆场場吨噸亩畝轮輪笔筆顿頓针針处處组組题題届屆级級历歷页頁节節楼樓' +
  '码碼热熱传傳拨撥验驗证證动動态態报報压壓键鍵栋棟厅廳只隻头頭语語数數为為余餘后後来來周週顷頃长長单單' +
  '册冊盘盤壶壺课課国國侧側贴貼剂劑车車盏盞机機胜勝击擊战戰领領进進库庫额額评評读讀选選学學签簽东東关關计計';

/** The same text, as long as before, in simplified characters as far as our rules look at them. */
export const toSimplified = (text: string) => replaced(text, 1);

/** Words of ours in traditional characters. */
export const toTraditional = (text: string) => replaced(text, 0);

function replaced(text: string, from: 0 | 1): string {
  return text.replace(/[\u4e00-\u9fff]/g, (sign) => {
    for (let at = pairs.indexOf(sign); at >= 0; at = pairs.indexOf(sign, at + 1)) {
      if (at % 2 === from) return pairs[at + 1 - 2 * from]!;
    }
    return sign;
  });
}

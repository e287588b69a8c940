import { expect, it } from 'vitest';
import { toTraditional } from './traditional.ts';

it.each([
  ['头发长了，发展很快', '頭髮長了，發展很快'],
  ['皇后后来来了', '皇后後來來了'],
  ['几乎没有茶几', '幾乎沒有茶几'],
  ['重复回复，余额多余', '重複回覆，餘額多餘'],
  ['Wi-Fi 密码 123', 'Wi-Fi 密碼 123'],
  ['繁體字不變', '繁體字不變'],
])('%s is written %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

it('changes characters and no words, as each place writes them', () => {
  expect(toTraditional('软件里面')).toBe('軟件裡面');
  expect(toTraditional('软件里面', 'zh-HK')).toBe('軟件裏面');
});

it('keeps one character for each, so that pinyin stays above its own', () => {
  const text = '请于周五上午九点，带好医保卡到台湾路市医院里面看眼科。面条只有一只，钟表准吗？';
  expect([...toTraditional(text)]).toHaveLength([...text].length);
});

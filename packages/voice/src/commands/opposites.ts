import { keyOf, tokensOf, type Sounds, type Token } from './tokens.ts';

/** Words that refuse, end, hide or take back what stands with them; `-` parts the words of English. */
const turning = /* @__PURE__ */ wordsOf(
  '不 没 沒 取消 关闭 關閉 关掉 停止 停用 终止 終止 暂停 暫停 禁止 禁用 退出 退订 退訂 登出 拒绝 拒絕 放弃 放棄 ' +
    '挂断 掛斷 断开 斷開 解除 解绑 解綁 解约 解約 撤销 撤銷 撤回 注销 註銷 删除 刪除 移除 移出 清除 清空 卸载 卸載 ' +
    '隐藏 隱藏 收起 屏蔽 ' +
    "not don't never cancel stop disable decline deny refuse reject close quit exit hide delete " +
    'remove uninstall unsubscribe unfollow without turn-off switch-off log-out sign-out',
);
/** They turn around only what comes next, where a name begins with them: 关大灯, but 关于我们. */
const prefixes = /* @__PURE__ */ wordsOf('非 未 无 無 免 勿 关 關 停 退 拒 禁 no');
/** In speech alone: a name may say 性别. */
const refusing = /* @__PURE__ */ wordsOf('别 別 莫 甭 唔');
const joining = /^(?:[并並且和与與及或]|and|or|then)$/;
/** 不动产 refuses nothing. */
const harmless = /^不(?:动产|動產)/;

function wordsOf(list: string): readonly (readonly string[])[] {
  return list.split(' ').map((word) => (/^[a-z]/.test(word) ? word.split('-') : [...word]));
}

/** A word in a name that turns around what stands with it. */
export interface Turn {
  readonly word: readonly Token[];
  /** What it turns around, as syllables between spaces. */
  readonly reach: string;
}

/** What turns a name around. Another sentence is not turned: 看不清？换一张. */
export function turnsOf(name: string, sounds: Sounds | undefined): readonly Turn[] {
  return name.split(/[^\p{L}\p{N}\s'’]+/u).flatMap((clause) => {
    // Most names have nothing of it, and sounding them takes longest.
    const written = tokensOf(clause, undefined);
    if (!written.some((_token, at) => turnAt(written, at) > 0)) return [];
    const tokens = tokensOf(clause, sounds);
    return tokens.flatMap((_token, at) => {
      const length = turnAt(tokens, at);
      if (length === 0) return [];
      const word = tokens.slice(at, at + length);
      return [{ word, reach: keyOf(reachOf(tokens, at, length)) }];
    });
  });
}

/**
 * Whether what was said of a name leaves out a word that turns it around: 预约 of 取消预约, agree of
 * Do not agree.
 */
export function meansOpposite(said: readonly Token[], turns: readonly Turn[]): boolean {
  return turns.some(
    ({ word, reach }) => !holds(said, word) && said.some(({ fold }) => reach.includes(` ${fold} `)),
  );
}

/** What such a word turns around. */
function reachOf(tokens: readonly Token[], at: number, length: number): readonly Token[] {
  const after = tokens.slice(at + length);
  if (wordAt(tokens, at, turning) === 0) return after.slice(0, 1);
  // 保存并关闭 saves all the same.
  return at > 0 && joining.test(tokens[at - 1]!.text) ? after : tokens;
}

/** Whether another reading of the same sound keeps every "no" of the likeliest one. */
export function keepsRefusals(likeliest: string, other: string): boolean {
  const tokens = tokensOf(likeliest, undefined);
  const others = tokensOf(other, undefined);
  return tokens.every((_token, at) => {
    const length = turnAt(tokens, at) || wordAt(tokens, at, refusing);
    return length === 0 || holds(others, tokens.slice(at, at + length));
  });
}

/** How many units the turning word has that begins here; 0 if none does. */
function turnAt(tokens: readonly Token[], at: number): number {
  // 能不能, 有没有: it asks.
  if (at > 0 && tokens[at - 1]!.text === tokens[at + 1]?.text) return 0;
  if (harmless.test(textOf(tokens.slice(at, at + 3)))) return 0;
  return wordAt(tokens, at, turning) || (at === 0 ? wordAt(tokens, at, prefixes) : 0);
}

function wordAt(
  tokens: readonly Token[],
  at: number,
  words: readonly (readonly string[])[],
): number {
  const found = words.find((word) =>
    word.every((text, index) => tokens[at + index]?.text === text),
  );
  return found?.length ?? 0;
}

/** By its sound, not as an accent may say it: 会员购买 would hold 非. */
function holds(tokens: readonly Token[], word: readonly Token[]): boolean {
  return tokens.some((_token, at) =>
    word.every(({ text, sound }, index) => {
      const token = tokens[at + index];
      return token?.text === text || token?.sound === sound;
    }),
  );
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

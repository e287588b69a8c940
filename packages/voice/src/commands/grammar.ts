import type { Sounds, Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** What a verb asks for: a finger's press, or that something be open, chosen or filled in. */
export type Verb = 'press' | 'open' | 'choose' | 'fill';

/** A way to understand an utterance: a verb, or none, and what remains of it. */
export interface Reading {
  readonly verb: Verb | null;
  readonly rest: readonly Token[];
  /** It begins with 我 and has no verb: only a registered sentence begins like that. */
  readonly isSentence: boolean;
  /** The verb may be none, but a part of a word: 招 sounds like 找, and begins 招商银行. */
  readonly isGuess: boolean;
}

type Role = 'filler' | 'now' | 'polite' | 'I' | 'do' | Verb;

/** Words before what is meant. Han words of one character must be written so, or sound so. */
const heads: Readonly<Record<Role, string>> = {
  filler:
    '嗯 呃 额 什么 还是 先 我的 哎呀 闺女 孩子 老伴 请问 姑娘 小姑娘 小伙子 师傅 同志 医生 护士 服务员 你好 您好 好了 啊 哦 哎 诶 欸 唉 那 就 这个 那个 就是 那就 然后 好 好的 来 去 想 快 快点 赶快 再 一下 一个 一下子 一下下 一下儿 一哈 一哈子 下 个 ' +
    'um uh er ok okay so now just',
  // After a verb only: 看看今天的菜单. 今天体重又涨了 is talk.
  now: '今天 今日 现在 最近 最新',
  polite:
    '请 请你 请您 唔该 麻烦下 劳驾 劳烦 帮我 请帮我 你帮我 您帮我 帮忙 麻烦 麻烦你 麻烦您 给我 你给我 替我 帮 给 我要 我想 我想要 我需要 ' +
    '给俺 帮俺 俺要 俺想 给咱 帮咱 帮个忙 帮忙给我 能不能 可不可以 有 有没有 可以 能 能否 please can-you could-you would-you can-i could-i may-i i-want-to ' +
    "i-would-like-to i'd-like-to i-want i-need-to i-need let-me let's",
  I: '我 你 您 咱 咱们 俺 俺们 把 将 i',
  press:
    '点 点击 点开 摁 摁下 戳 触摸 点下 点一下 点一点 按 按下 按一下 按一按 单击 双击 ' +
    'click click-on tap tap-on press push hit',
  open:
    '打开 开 开启 进 进入 进到 去 去到 到 回 回到 转到 跳到 ' +
    '切换 切换到 切到 看 看看 看一下 看一看 查看 出示 展示 亮出 翻 翻开 翻看 翻到 调出 瞧 瞧瞧 瞅 瞅瞅 查 查查 查询 查一下 显示 找 找到 找一下 用 使用 办 办理 买 打 拨打 启动 ' +
    'open show show-me go-to view see find start use check',
  do:
    '改 改一下 领 领取 挂 交 缴 订 取 拿 听 读 念 播放 换 换成 加 添加 存 付 充 寄 发 发送 拍 约 预约 ' +
    '睇 揿 弄 搞 整 测 量 做 试 试试 申请 开始 开通 继续 联系 叫 喊 缴纳 报 报名 登记 查找',
  choose: '选 选择 选中 选一下 挑 勾 勾选 勾上 要 choose select pick tick check',
  fill: '填 填写 填入 填上 输入 写 写上 录入 修改 改 fill fill-in fill-out enter type type-in write edit',
};

/** Words after it. */
const tails: Readonly<Record<'filler' | 'question' | 'polite' | Exclude<Verb, 'fill'>, string>> = {
  filler:
    '的 吧 啊 呀 哦 嘛 啦 哈 呗 咯 喽 噻 撒 嘞 咧 哩 哟 哒 啵 诶 一下 一下下 一下儿 一哈 一哈子 谢谢 谢谢你 谢谢您 好吗 行吗 可以吗 好不好 行不行 ' +
    '按钮 键 按键 链接 选项 页面 界面 一栏 那一栏 这一栏 一项 那一项 这一项 输入框 框 里面 里 开关 标签 菜单 图标 那个 这个 ' +
    'please now thanks thank-you button link field box page tab option for-me',
  // 提交了吗 asks; 帮我提交吗 orders.
  question: '吗',
  press: '点一下 点下 点开 按一下 按下 摁一下',
  open:
    '打开 打开一下 看看 看一下 看下 看一看 ' +
    '查一下 查下 查查 查一查 找一下 找出来 找找 调出来 办一下 办下 弄一下 搞一下 交一下 填一下 填上 写上',
  choose: '选上 勾上 选一下',
  // What is wanted first, who is asked after it: 社保查询帮我打开, 公积金我想查一下.
  polite: '帮我 请帮我 给我 替我 请 麻烦 我要 我想 帮俺 给俺 俺想 俺要',
};

interface Word<Kind> {
  readonly role: Kind;
  readonly tokens: readonly Token[];
}

type Words<Kind> = ReadonlyMap<string, readonly Word<Kind>[]>;

interface Grammar {
  /** By what they begin with. */
  readonly heads: Words<Role>;
  /** By what they end with. */
  readonly tails: Words<keyof typeof tails>;
}

/** Kept with the port of sounds, and gone with it; nothing but text is known without one. */
const grammars = new WeakMap<object, Grammar>();
const written = {};

function grammarOf(sounds: Sounds | undefined): Grammar {
  if (!grammars.has(sounds ?? written)) for (const _step of soundingGrammar(sounds));
  return grammars.get(sounds ?? written)!;
}

/** Sounds the words around names, one at each step. */
export function* soundingGrammar(sounds: Sounds | undefined): Generator<void, void> {
  if (grammars.has(sounds ?? written)) return;
  grammars.set(sounds ?? written, {
    heads: yield* soundingWords(heads, sounds, (tokens) => tokens[0]!),
    tails: yield* soundingWords(tails, sounds, (tokens) => tokens[tokens.length - 1]!),
  });
}

function* soundingWords<Kind extends string>(
  table: Readonly<Record<Kind, string>>,
  sounds: Sounds | undefined,
  edge: (tokens: readonly Token[]) => Token,
): Generator<void, Words<Kind>> {
  const index = new Map<string, Word<Kind>[]>();
  for (const role of Object.keys(table) as Kind[]) {
    for (const word of table[role].split(' ')) {
      const tokens = tokensOf(word.replace(/-/g, ' '), sounds);
      const { text, fold } = edge(tokens);
      for (const key of new Set([text, fold])) {
        index.set(key, [...(index.get(key) ?? []), { role, tokens }]);
      }
      yield;
    }
  }
  return index;
}

function wordsAt<Kind>(index: Words<Kind>, token: Token | undefined): readonly Word<Kind>[] {
  if (!token) return [];
  const [alike = [], written = []] = [index.get(token.fold), index.get(token.text)];
  return token.fold === token.text ? alike : [...alike, ...written];
}

/** An order has a dozen readings; only a stammer has more. */
const mostReadings = 32;

/**
 * All ways to take away what surrounds a name in speech, the whole utterance first: fillers, polite
 * forms and verbs before it, particles and kinds of control after it. Names may begin with a verb
 * themselves (查看进度), so each step is a reading of its own.
 *
 * @param longest - A reading with more units can mean nothing here, so it is left out.
 */
export function readingsOf(
  tokens: readonly Token[],
  sounds: Sounds | undefined,
  longest: number,
): Reading[] {
  const grammar = grammarOf(sounds);
  const readings = new Map<string, Reading>();

  const seen = new Set<string>();

  const cutTail = (reading: Reading, at: number, isAsked: boolean) => {
    const { verb, rest, isSentence, isGuess } = reading;
    const key = `${at},${rest.length},${verb},${isSentence},${isGuess}`;
    if (readings.size >= mostReadings || seen.has(`${key},${isAsked}`)) return;
    seen.add(`${key},${isAsked}`);
    if (rest.length <= longest) readings.set(key, reading);
    for (const { role, tokens: word } of wordsAt(grammar.tails, rest[rest.length - 1])) {
      if (word.length >= rest.length || !endsWith(rest, word)) continue;
      if (role === 'question' && !isAsked) continue;
      if (role === 'polite' && !verb) continue;
      const isVerb = role !== 'filler' && role !== 'question' && role !== 'polite';
      cutTail(
        {
          ...reading,
          verb: verb ?? (isVerb ? role : null),
          rest: rest.slice(0, -word.length),
          isSentence: isSentence && !isVerb,
        },
        at,
        isAsked,
      );
    }
  };
  const cutHead = (at: number, state: Omit<Reading, 'rest'>, isAsked: boolean) => {
    // 那个那个那个 can be cut in many ways that all end alike.
    const key = `head,${at},${state.verb},${state.isSentence},${state.isGuess},${isAsked}`;
    if (readings.size >= mostReadings || seen.has(key)) return;
    seen.add(key);
    cutTail({ ...state, rest: tokens.slice(at) }, at, isAsked);
    for (const { role, tokens: word } of wordsAt(grammar.heads, tokens[at])) {
      const isVerb = role !== 'filler' && role !== 'now' && role !== 'polite' && role !== 'I';
      // One verb is enough: 点打开 is no order.
      if ((isVerb && state.verb) || at + word.length >= tokens.length) continue;
      if (role === 'now' && !state.verb) continue;
      if (!startsWith(tokens, at, word, role !== 'filler' && role !== 'I' && role !== 'do'))
        continue;
      const isGuess = word.length === 1 && tokens[at]!.text !== word[0]!.text;
      const after = at + word.length;
      cutHead(
        isVerb ? afterRepeat(tokens, after) : after,
        isVerb
          ? {
              verb: role === 'do' ? 'open' : role,
              isSentence: false,
              isGuess: role === 'do' || isGuess,
            }
          : { ...state, isSentence: state.isSentence || (role === 'I' && !state.verb) },
        isAsked || role === 'polite',
      );
    }
  };
  cutHead(0, { verb: null, isSentence: false, isGuess: false }, false);
  return [...readings.values()];
}

/** 查查, 看一看: the verb once more makes it friendlier, and means nothing else. */
function afterRepeat(tokens: readonly Token[], at: number): number {
  const verb = tokens[at - 1]!.text;
  const next = tokens[at]!.text === '一' ? at + 1 : at;
  return tokens[next]?.text === verb && next + 1 < tokens.length ? next + 1 : at;
}

/** Words of one character sound like too much else: they are said as they are, verbs by sound. */
function startsWith(
  tokens: readonly Token[],
  at: number,
  word: readonly Token[],
  bySound: boolean,
) {
  return word.every((one, index) => {
    const token = tokens[at + index]!;
    if (word.length > 1) return token.fold === one.fold;
    return token.text === one.text || (bySound && token.sound === one.sound);
  });
}

function endsWith(tokens: readonly Token[], word: readonly Token[]) {
  return startsWith(tokens, tokens.length - word.length, word, false);
}

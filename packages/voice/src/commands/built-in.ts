import type { Candidate } from './match.ts';

/** What can always be said, whatever the page. */
export type BuiltIn = 'human' | 'help' | 'stop' | 'read' | 'repeat' | 'back' | 'down' | 'up';

/** Ways to say it: spaces part the words, `|` what may stand in a place, `-` the words of English. */
const phrases: Readonly<Record<BuiltIn, readonly string[]>> = {
  // K-03: a person is reached at any time.
  human: [
    '|转|转接|找|接|要 人工|人工客服|人工服务|人工坐席',
    '|转|找 客服|真人|真人客服',
    '跟|和|同 人工|人工客服|真人|客服 说话|讲话|说|讲|聊',
    'talk|speak to a person|human|someone',
    'human|operator|agent|customer-service',
  ],
  help: [
    '帮助|求助|帮帮我|帮个忙|教我|教教我|教一下我',
    '|该|教我|教教我 怎么|咋|咋个 用|说|弄|搞|整|操作',
    '我不会|我不懂|俺不会 |用|弄|搞|整|说|操作',
    '|我 能|可以 说 什么|哪些',
    'help|help-me|what-can-i-say|how-does-this-work',
  ],
  stop: [
    '停|停停|停停停|停下|停下来|停止|暂停|安静|闭嘴',
    '停止 朗读|播放|说话',
    '别|不要|不用|不 读|念|说|讲|播|听 了|啦|',
    'stop|stop-reading|stop-talking|be-quiet|quiet',
  ],
  read: [
    '朗读|读屏幕|念屏幕',
    '读|念|朗读 一下|一读|一念|一遍|出来|给我听|给我听听|这一页|这页|屏幕',
    '这一页|这页|屏幕|上面|全部 读|念 一下|一遍|出来|给我听',
    'read |this|it|aloud|the-page|this-page |to-me',
  ],
  repeat: [
    '再|重新|重 说|读|念|讲|来 一遍|一次|一下|遍',
    '重复 |一遍|一次|一下',
    '没听清|没听清楚|没听见|没听到 |再说一遍|再说一次|再念一遍',
    '刚才 |说|说了 什么',
    'repeat|repeat-that|say-that-again|say-it-again|again',
  ],
  back: [
    '返回|后退|退回 |去|上一页|上一级|上一层|上页',
    '回去|上一页',
    '回|回到|退到|退回到 上一页|上一级 |去',
    'go-back|back|previous-page',
  ],
  down: [
    '往|向 下|下面 |翻|滑|拉|滚|滚动|看|走|翻一翻|翻翻|拉一拉|拉拉|滑一滑 |一点|点|一页',
    '翻|滑|拉|滚|滚动 到 下面|下边|底下|最下面',
    '下翻|下滑|scroll-down|page-down|go-down|down',
  ],
  up: [
    '往|向 上|上面 |翻|滑|拉|滚|滚动|看|走|翻一翻|翻翻|拉一拉|拉拉|滑一滑 |一点|点|一页',
    '翻|滑|拉|滚|滚动 到 上面|上边|顶上|最上面',
    '上翻|上滑|scroll-up|page-up|go-up|up',
  ],
};

/** The built-in commands as candidates. A person and help come before everything else (K-03). */
export const builtIns: readonly (Candidate & { readonly builtIn: BuiltIn })[] = /* @__PURE__ */ (
  Object.keys(phrases) as BuiltIn[]
).map((builtIn) => ({
  id: `@${builtIn}`,
  builtIn,
  kind: builtIn === 'human' || builtIn === 'help' ? 'command' : 'built-in',
  phrases: phrases[builtIn].flatMap(written),
}));

function written(pattern: string): string[] {
  const isEnglish = /[a-z]/.test(pattern);
  return pattern
    .split(' ')
    .map((word) => word.split('|'))
    .reduce((starts, ends) =>
      starts.flatMap((start) =>
        ends.map((end) => `${start}${isEnglish ? ' ' : ''}${end}`.replace(/-/g, ' ').trim()),
      ),
    );
}

/** The unit a threshold is counted in. `times` multiplies a size, `ratio` compares two. */
export type Unit = 'px' | 'ratio' | 'times' | 'lines' | 'ms' | 'dB' | 'count';

/**
 * Which side is stricter. `min`: the measured value must be at least this, so the larger of two
 * clauses wins. `max`: at most this, so the smaller wins.
 */
export type Bound = 'min' | 'max';

/** What one threshold key means. */
export interface ThresholdMeaning {
  readonly unit: Unit;
  readonly bound: Bound;
  readonly zh: string;
  readonly en: string;
}

/**
 * Every threshold a clause can carry. The unit and the stricter side live here, once, so that no
 * clause can disagree with another about them.
 */
export const thresholdKeys = {
  textMinPx: {
    unit: 'px',
    bound: 'min',
    zh: '可见文字的最小字号',
    en: 'smallest visible text',
  },
  textBasePx: {
    unit: 'px',
    bound: 'min',
    zh: '正文基准字号',
    en: 'size of main text before a person changes it',
  },
  textMaxSettingPx: {
    unit: 'px',
    bound: 'min',
    zh: '字号调到最大时，主要文字至少达到',
    en: 'main text at the largest setting reaches at least',
  },
  textOfferedPx: {
    unit: 'px',
    bound: 'min',
    zh: '至少提供一档不小于此值的字号',
    en: 'at least one offered text size is this large',
  },
  textResizeTimes: {
    unit: 'times',
    bound: 'min',
    zh: '文字放大到此倍数时不丢失内容与功能',
    en: 'text grows this many times with nothing lost',
  },
  lineHeightMin: {
    unit: 'ratio',
    bound: 'min',
    zh: '段落行距与字号之比（低于此值判为不符）',
    en: 'line height over font size inside a paragraph; below this fails',
  },
  paragraphGapLines: {
    unit: 'lines',
    bound: 'min',
    zh: '段落间距与行距之比（低于此值判为不符）',
    en: 'gap between paragraphs in lines; below this fails',
  },
  proseLineHeight: {
    unit: 'ratio',
    bound: 'min',
    zh: '长文行距与字号之比（目标）',
    en: 'line height of long text; the goal',
  },
  proseParagraphGapLines: {
    unit: 'lines',
    bound: 'min',
    zh: '长文段落间距与行距之比（目标）',
    en: 'gap between paragraphs of long text in lines; the goal',
  },
  proseMaxCjk: {
    unit: 'count',
    bound: 'max',
    zh: '长文每行汉字数',
    en: 'Chinese, Japanese or Korean characters on a line of long text',
  },
  proseMaxLatin: {
    unit: 'count',
    bound: 'max',
    zh: '长文每行其他文字字符数',
    en: 'characters of other scripts on a line of long text',
  },
  spacingLineHeight: {
    unit: 'ratio',
    bound: 'min',
    zh: '文本间距测试：行距',
    en: 'text-spacing test: line height over font size',
  },
  spacingParagraphTimes: {
    unit: 'times',
    bound: 'min',
    zh: '文本间距测试：段后间距与字号之比',
    en: 'text-spacing test: gap after a paragraph over font size',
  },
  spacingLetterTimes: {
    unit: 'times',
    bound: 'min',
    zh: '文本间距测试：字距与字号之比',
    en: 'text-spacing test: letter spacing over font size',
  },
  spacingWordTimes: {
    unit: 'times',
    bound: 'min',
    zh: '文本间距测试：词距与字号之比',
    en: 'text-spacing test: word spacing over font size',
  },
  contrastText: {
    unit: 'ratio',
    bound: 'min',
    zh: '文字对比度',
    en: 'contrast of text against what is behind it',
  },
  contrastLargeText: {
    unit: 'ratio',
    bound: 'min',
    zh: '大号文字对比度',
    en: 'contrast of large text',
  },
  largeTextPx: {
    unit: 'px',
    bound: 'min',
    zh: '从此字号起算大号文字',
    en: 'text counts as large from this size',
  },
  largeBoldTextPx: {
    unit: 'px',
    bound: 'min',
    zh: '粗体从此字号起算大号文字',
    en: 'bold text counts as large from this size',
  },
  contrastIcon: {
    unit: 'ratio',
    bound: 'min',
    zh: '图标对比度',
    en: 'contrast of an icon',
  },
  contrastBoundary: {
    unit: 'ratio',
    bound: 'min',
    zh: '控件边界与状态的对比度',
    en: 'contrast of a control boundary and of its states',
  },
  targetPx: {
    unit: 'px',
    bound: 'min',
    zh: '主要组件可点击区域的宽和高',
    en: 'width and height of the area that answers a tap',
  },
  targetHeroPx: {
    unit: 'px',
    bound: 'min',
    zh: '最重要操作的高度',
    en: 'height of the one action that matters most',
  },
  closeTargetPx: {
    unit: 'px',
    bound: 'min',
    zh: '浮窗关闭按钮可点击区域的宽和高',
    en: 'width and height of the close button of a pop-up',
  },
  focusRingPx: {
    unit: 'px',
    bound: 'min',
    zh: '焦点框粗细',
    en: 'thickness of the focus ring',
  },
  focusContrast: {
    unit: 'ratio',
    bound: 'min',
    zh: '焦点框对比度',
    en: 'contrast of the focus ring',
  },
  reflowWidthPx: {
    unit: 'px',
    bound: 'max',
    zh: '宽度到此值时不需要横向滚动',
    en: 'no sideways scrolling down to this width',
  },
  maxFingers: {
    unit: 'count',
    bound: 'max',
    zh: '手势所需手指数',
    en: 'fingers a gesture needs',
  },
  flashesPerSecond: {
    unit: 'count',
    bound: 'max',
    zh: '每秒闪烁次数',
    en: 'flashes within one second',
  },
  motionStopAfterMs: {
    unit: 'ms',
    bound: 'max',
    zh: '自动播放的动态内容超过此时长须可暂停',
    en: 'movement that starts by itself can be paused beyond this',
  },
  motionMaxMs: {
    unit: 'ms',
    bound: 'max',
    zh: '过渡动画时长',
    en: 'length of a transition',
  },
  autoAudioMaxMs: {
    unit: 'ms',
    bound: 'max',
    zh: '自动播放的声音超过此时长须可停止',
    en: 'sound that starts by itself can be stopped beyond this',
  },
  backgroundAudioQuieterDb: {
    unit: 'dB',
    bound: 'min',
    zh: '背景声比人声低',
    en: 'background sound is quieter than speech by',
  },
  toastMinMs: {
    unit: 'ms',
    bound: 'min',
    zh: '短提示停留时长',
    en: 'a short notice stays at least',
  },
  timingAdjustTimes: {
    unit: 'times',
    bound: 'min',
    zh: '限时可调到的倍数',
    en: 'a time limit can be stretched this many times',
  },
  timeoutWarnMs: {
    unit: 'ms',
    bound: 'min',
    zh: '超时前留给人延长的时间',
    en: 'time a person has to extend before a limit ends',
  },
  timeoutExtendCount: {
    unit: 'count',
    bound: 'min',
    zh: '限时可延长次数',
    en: 'times a limit can be extended',
  },
  draftKeptMs: {
    unit: 'ms',
    bound: 'min',
    zh: '未提交内容保留时长（否则须事先说明）',
    en: 'unsent input is kept this long, or the limit is announced',
  },
  otpExtendBelowMs: {
    unit: 'ms',
    bound: 'min',
    zh: '时效不超过此值的验证码须语音告知并可延长',
    en: 'a code that lives no longer than this is announced and can be extended',
  },
  otpExtendTimes: {
    unit: 'times',
    bound: 'min',
    zh: '验证码时效可延长到的倍数',
    en: 'the life of a code can be stretched this many times',
  },
  undoWindowMs: {
    unit: 'ms',
    bound: 'min',
    zh: '涉及法律或金钱的提交可撤销的时长',
    en: 'a legal or money submission can be undone for',
  },
  captchaMagnifyTimes: {
    unit: 'times',
    bound: 'min',
    zh: '非文本验证码放大倍数',
    en: 'a non-text captcha can be magnified',
  },
  captchaAlternatives: {
    unit: 'count',
    bound: 'min',
    zh: '非文本验证码的其他感官替代形式',
    en: 'alternatives to a non-text captcha through another sense',
  },
  adsMax: {
    unit: 'count',
    bound: 'max',
    zh: '广告与广告弹窗',
    en: 'advertisements and advertising pop-ups',
  },
  inducingButtonsMax: {
    unit: 'count',
    bound: 'max',
    zh: '诱导式按键',
    en: 'buttons that lure into a download or a payment',
  },
  homeChoicesMax: {
    unit: 'count',
    bound: 'max',
    zh: '首页主要选项',
    en: 'main choices on the home page',
  },
} as const satisfies Record<string, ThresholdMeaning>;

/** Name of one threshold. */
export type ThresholdKey = keyof typeof thresholdKeys;

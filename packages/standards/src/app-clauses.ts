import type { AppClauseId } from './clause-ids.ts';
import type { CheckableConfidence, ClauseBody, Quote } from './clause.ts';

const said = (text: string, confidence: CheckableConfidence): Quote => ({
  text,
  lang: 'zh-CN',
  verbatim: true,
  confidence,
});

/** 《移动互联网应用（APP）适老化通用设计规范》, MIIT notice 工信厅信管函〔2021〕67号, annex 2. */
export const appClauses: Readonly<Record<AppClauseId, ClauseBody>> = {
  'A-01': {
    number: '一',
    title: { zh: '适用范围', en: 'Scope: embedded elder interface or separate app' },
    quotes: [
      said(
        '可根据实际情况，将适老版界面内嵌在APP中或开发单独的适老版APP，并保障服务的可持续运营',
        'Q1',
      ),
    ],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [],
    values: ['embedded', 'standalone'],
    check: 'none',
    how: {
      zh: '界定其他条款适用的界面，本身没有可检查的承诺',
      en: 'Says which surface the other clauses bind; promises nothing itself',
    },
  },
  'A-02': {
    number: '1.1',
    title: { zh: '字型：无衬线字体', en: 'Sans-serif type' },
    quotes: [said('建议使用无衬线字体', 'Q1')],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [],
    check: 'measured',
    how: { zh: '读取计算后的字体族', en: 'Computed font family' },
  },
  'A-03': {
    number: '1.1',
    title: { zh: '字型：大小可调', en: 'Text size can be changed' },
    quotes: [
      said('应可对字型大小进行调整（随系统设置调整，或移动应用内部具备字体大小设置选项）', 'Q1'),
    ],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [],
    check: 'measured',
    how: {
      zh: '改变字号设置，再量每段文字是否跟随',
      en: 'Change the size setting and measure whether every text follows',
    },
  },
  'A-04': {
    number: '1.1',
    title: { zh: '字型：最大字体', en: 'Main text at the largest setting' },
    quotes: [
      said(
        '主要功能及主要界面的文字信息（不包含字幕、文本图像以及与移动应用功能效果相关的文本）最大字体不小于30 dp/pt',
        'Q1',
      ),
    ],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [{ key: 'textMaxSettingPx', value: 30 }],
    check: 'measured',
    how: {
      zh: '字号调到最大一档后量主要文字，并检查有无截断、重叠',
      en: 'Measure main text at the largest setting; look for clipping and overlap',
    },
  },
  'A-05': {
    number: '1.1',
    title: { zh: '字型：适老版界面最小字号', en: 'Smallest main text in the elder interface' },
    quotes: [said('适老版界面及单独的适老版APP中的主要文字信息不小于18 dp/pt', 'Q1')],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [{ key: 'textMinPx', value: 18, mode: 'care' }],
    check: 'measured',
    how: { zh: '量每段可见文字的计算字号', en: 'Computed font size of every visible text' },
  },
  'A-06': {
    number: '1.2',
    title: { zh: '行间距', en: 'Line spacing' },
    quotes: [said('段落内文字的行距至少为1.3倍', 'Q1')],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [{ key: 'lineHeightMin', value: 1.3 }],
    check: 'measured',
    how: { zh: '多行文字的行高除以字号', en: 'Line height over font size of multi-line text' },
  },
  'A-07': {
    number: '1.2',
    title: { zh: '段落间距', en: 'Paragraph spacing' },
    quotes: [said('段落间距至少比行距大1.3倍', 'Q1')],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [{ key: 'paragraphGapLines', value: 1.3 }],
    check: 'measured',
    how: {
      zh: '相邻段落之间的距离除以行高',
      en: 'Distance between neighbouring paragraphs over line height',
    },
  },
  'A-08': {
    number: '1.3',
    title: { zh: '对比度：文字与图标', en: 'Contrast of text and icons' },
    quotes: [said('文本/文本图像呈现方式、图标等元素间的对比度至少为4.5:1', 'Q1')],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [
      { key: 'contrastText', value: 4.5 },
      { key: 'contrastIcon', value: 4.5 },
    ],
    check: 'measured',
    how: {
      zh: '用 WCAG 公式（C-40）计算与实际背景的对比度',
      en: 'Contrast with the real background by the WCAG formula (C-40)',
    },
  },
  'A-09': {
    number: '1.3',
    title: { zh: '对比度：大号文字', en: 'Contrast of large text' },
    quotes: [said('字号大于18 dp/pt时文本及文本图像对比度至少为3:1', 'Q1')],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [
      { key: 'contrastLargeText', value: 3 },
      { key: 'largeTextPx', value: 18, exclusive: true },
    ],
    check: 'measured',
    how: {
      zh: '同 A-08；合并档 care 采用 C-04 更严的大号文字界线',
      en: 'As A-08; the combined profile takes the stricter boundary of C-04',
    },
  },
  'A-10': {
    number: '1.4',
    title: { zh: '颜色用途', en: 'Colour is not the only cue' },
    quotes: [said('文本颜色不是作为传达信息、表明动作、提示响应等区分视觉元素的唯一手段', 'Q1')],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [],
    check: 'person',
    how: {
      zh: '去色后查看每种状态是否仍可区分',
      en: 'Look at every state without colour and tell them apart',
    },
  },
  'A-11': {
    number: '1.5',
    title: { zh: '验证码', en: 'Captcha' },
    quotes: [
      said(
        '如果移动应用中存在非文本验证码（如拼图类、选图类验证方式）等老年人不易理解的验证方式，则应提供可被不同类型感官（视觉、听觉等）接受的替代表现形式，例如文字或语音形式',
        'Q1',
      ),
    ],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [{ key: 'captchaAlternatives', value: 1 }],
    check: 'contract',
    how: {
      zh: '验证码组件没有替代形式时拒绝显示',
      en: 'A captcha component refuses to render without an alternative',
    },
  },
  'A-12': {
    number: '2.1',
    title: { zh: '组件焦点大小', en: 'Size of what can be tapped' },
    quotes: [
      said(
        '适老版界面中的主要组件可点击焦点区域尺寸不小于60 × 60dp/pt，其他页面下的主要组件可点击焦点区域尺寸不小于44 × 44dp/pt',
        'Q1',
      ),
    ],
    confidence: 'Q1',
    readIn: ['S-711'],
    thresholds: [
      { key: 'targetPx', value: 60, mode: 'care', surface: 'embedded' },
      { key: 'targetPx', value: 44, mode: 'standard' },
    ],
    check: 'measured',
    how: {
      zh: '逐点探测实际响应点击的区域，不只看边框',
      en: 'Probe the area that really answers a tap, not only the border box',
    },
  },
  'A-13': {
    number: '2.1',
    title: { zh: '组件焦点大小：单独的适老版APP', en: 'Size of what can be tapped: separate app' },
    quotes: [
      said('单独的适老版APP中首页主要组件可点击焦点区域尺寸不小于48 × 48dp/pt', 'Q1'),
      {
        text: '单独的适老版APP的其他页面不小于 44 × 44',
        lang: 'zh-CN',
        verbatim: false,
        confidence: 'Q2',
      },
    ],
    confidence: 'Q2',
    readIn: ['S-711', 'S-NGF'],
    thresholds: [
      { key: 'targetPx', value: 48, mode: 'care', surface: 'standalone', page: 'home' },
      { key: 'targetPx', value: 44, mode: 'care', surface: 'standalone', page: 'other' },
    ],
    check: 'measured',
    how: { zh: '同 A-12', en: 'As A-12' },
  },
  'A-14': {
    number: '2.2',
    title: { zh: '手势操作', en: 'Gestures' },
    quotes: [said('避免需3个或以上手指才能完成的复杂手势操作', 'Q2')],
    confidence: 'Q2',
    readIn: ['S-NGF', 'S-LAW'],
    thresholds: [{ key: 'maxFingers', value: 2 }],
    check: 'contract',
    how: {
      zh: '组件不含多指手势，每个滑动都有看得见的按钮',
      en: 'No component needs several fingers; every swipe has a visible button',
    },
  },
  'A-15': {
    number: '2.3',
    title: { zh: '充足操作时间', en: 'Enough time' },
    quotes: [
      said('如果限时不是活动的必要部分或关键要素', 'Q2'),
      said('则应为用户的操作留下充足时间，在用户操作完毕前界面不发生变化', 'Q2'),
    ],
    confidence: 'Q2',
    readIn: ['S-ITT', 'S-LAW'],
    thresholds: [],
    check: 'measured',
    how: {
      zh: '无人操作时观察界面有无自行变化；短提示不自行消失',
      en: 'Watch an untouched page for changes; notices do not leave by themselves',
    },
  },
  'A-16': {
    number: '2.4',
    title: { zh: '浮窗关闭按钮', en: 'Closing a pop-up' },
    quotes: [
      said('关闭按钮只可在左上、右上、中央底部，且最小点击响应区域不能小于44×44dp/pt', 'Q2'),
    ],
    confidence: 'Q2',
    readIn: ['S-NGF', 'S-AID'],
    thresholds: [{ key: 'closeTargetPx', value: 44 }],
    values: ['top-left', 'top-right', 'bottom-center'],
    check: 'measured',
    how: {
      zh: '量关闭按钮的响应区域与在浮窗中的位置',
      en: 'Measure the close button and where it sits in the pop-up',
    },
  },
  'A-17': {
    number: '3.1',
    title: { zh: '提示机制：入口', en: 'A way in that is easy to find' },
    quotes: [
      said('应为适老化设置、老年人常用功能提供显著的引导提示', 'Q2'),
      said(
        '首页需具备显著入口，支持切换至适老版，或在首次进入时给予显著切换提示，且在"设置"中提供"长辈版"入口',
        'Q2',
      ),
    ],
    confidence: 'Q2',
    readIn: ['S-ITT', 'S-TAF114'],
    thresholds: [],
    values: ['home', 'first-run-prompt', 'settings'],
    check: 'contract',
    how: {
      zh: '首页入口或首次提示至少有其一，并且设置里有长辈版',
      en: 'A home entry or a first-run prompt, and always a row in settings',
    },
  },
  'A-18': {
    number: '3.1',
    title: { zh: '提示机制：搜索直达', en: 'Found by search' },
    quotes: [
      said(
        '应将"长辈版"作为标准功能名，用户可通过搜索功能直达，同时设置"亲情版"、"关爱版"、"关怀版"等别名作为搜索关键字',
        'Q2',
      ),
    ],
    confidence: 'Q2',
    readIn: ['S-ITT', 'S-TAF114', 'S-NGF'],
    thresholds: [],
    values: ['长辈版', '亲情版', '关爱版', '关怀版'],
    check: 'contract',
    how: {
      zh: '四个名字都能由 matchCareModeQuery 认出',
      en: 'matchCareModeQuery recognises all four names',
    },
  },
  'A-19': {
    number: '4.1',
    title: { zh: '辅助技术', en: 'Assistive technology' },
    quotes: [
      said(
        '移动应用程序不应禁止或限制终端厂商已适配好的辅助设备（如读屏软件等）的接入与使用',
        'Q2',
      ),
    ],
    confidence: 'Q2',
    readIn: ['S-NGF', 'S-TAF114'],
    thresholds: [],
    check: 'measured',
    how: {
      zh: '检查名称、角色、状态；局部更新后再查一次',
      en: 'Name, role and state, again after every partial update',
    },
  },
  'A-20': {
    number: '5.1.1',
    title: { zh: '禁止广告插件', en: 'No advertisements' },
    quotes: [
      said(
        '适老版界面、单独的适老版APP中严禁出现广告内容及插件，也不能随机出现广告或临时性的广告弹窗',
        'Q2',
      ),
    ],
    confidence: 'Q2',
    readIn: ['S-PRESS', 'S-52'],
    thresholds: [{ key: 'adsMax', value: 0, mode: 'care' }],
    check: 'person',
    how: {
      zh: '工具只能提示可疑之处，是否广告由人判断',
      en: 'A tool can only point; whether it is an advertisement a person decides',
    },
  },
  'A-21': {
    number: '5.1.2',
    title: { zh: '禁止诱导类按键', en: 'No luring buttons' },
    quotes: [said('移动应用程序中无诱导下载、诱导付款等诱导式按键', 'Q2')],
    confidence: 'Q2',
    readIn: ['S-PRESS', 'S-52'],
    thresholds: [{ key: 'inducingButtonsMax', value: 0 }],
    check: 'person',
    how: {
      zh: '约束整个应用；由人查看按钮文字、默认勾选与主次',
      en: 'Binds the whole app; a person reads labels, pre-ticked boxes and emphasis',
    },
  },
  'A-22': {
    number: '5.2',
    title: { zh: '个人信息最小必要', en: 'Only the personal data a task needs' },
    quotes: [said('移动应用程序进行个人信息处理时应遵循最小必要原则', 'Q2')],
    confidence: 'Q2',
    readIn: ['S-52', 'S-LAW'],
    thresholds: [],
    check: 'person',
    how: {
      zh: '由人核对每个字段的用途；本库的设置只留在本机',
      en: 'A person checks the purpose of each field; our settings stay on the device',
    },
  },
};

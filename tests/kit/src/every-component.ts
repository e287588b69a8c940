type Component = unknown;
type Props = Readonly<Record<string, unknown>> | null;

/** `createElement` of the React a test is about: this file itself knows none. */
export type CreateElement = (type: never, props: never, ...children: never[]) => unknown;

/** One component, as an app would write it. */
export interface ServedSubject {
  /** Makes the element. */
  readonly element: () => unknown;
  /** Why the server sends no HTML for it; without this, it has to send some. */
  readonly isAbsent?: string;
}

/** Names of everything that can be rendered among the exports of a library. */
export function componentNames(library: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(library)
    .filter(
      ([name, value]) =>
        /^[A-Z]/.test(name) &&
        (typeof value === 'function' ||
          (typeof value === 'object' && value && '$$typeof' in value)),
    )
    .map(([name]) => name)
    .sort();
}

/**
 * Every component `@care-mode/react` exports, in the state that has most to render. A component
 * that is exported and missing here fails the tests of server rendering.
 */
export function everyComponent(
  createElement: CreateElement,
  library: Readonly<Record<string, Component>>,
): Readonly<Record<string, ServedSubject>> {
  const h = createElement as (type: unknown, props?: Props, ...children: unknown[]) => unknown;
  const c = library;
  const served = (name: string, props: Props = null, ...children: unknown[]) => ({
    element: () => h(c[name], props, ...children),
  });
  /** In an app that has a voice. */
  const spoken = (name: string, props: Props = null, ...children: unknown[]) => ({
    element: () => h(c.VoiceProvider, null, h(c[name], props, ...children)),
  });
  const button = (words: string) => h(c.Button, null, words);
  // A picture of lucide's shape, so that no second copy of React comes in with an icon package.
  const Picture = (props: Props) =>
    h('svg', { viewBox: '0 0 24 24', ...props }, h('path', { d: 'M4 12h16' }));

  return {
    AdSlot: {
      ...served('AdSlot', null, '广告'),
      isAbsent: 'no advertising before the mode is known (A-20)',
    },
    Alert: served(
      'Alert',
      { kind: 'warning', title: '快到期了', action: button('去办'), onClose() {} },
      '社保卡下月到期。',
    ),
    BottomArea: served('BottomArea', null, h(c.HelpDock, { phone: '12345', placement: 'bottom' })),
    Button: served('Button', { variant: 'primary', icon: Picture }, '确认付款'),
    CaptionBar: spoken('CaptionBar'),
    Card: served('Card', null, '电费 86.50 元'),
    CareExempt: served('CareExempt', null, '地图'),
    CareModeEntry: served('CareModeEntry'),
    CareModePanel: served('CareModePanel'),
    CareModePrompt: {
      ...served('CareModePrompt'),
      isAbsent: 'the question is for people who are not in care mode yet',
    },
    CareModeProvider: served(
      'CareModeProvider',
      { scope: true, settings: { textScale: 2 } },
      button('看病挂号'),
    ),
    CareModeScript: served('CareModeScript', { nonce: 'n0nce' }),
    CareModeSettingRow: served('CareModeSettingRow'),
    CareModeSwitch: served('CareModeSwitch'),
    CareOnly: served('CareOnly', null, button('打电话给女儿')),
    CareScope: served(
      'CareScope',
      { settings: { locale: 'ug', contrast: 'high' } },
      button('دوختۇرخانا'),
    ),
    CareSwap: served('CareSwap', { care: button('大按钮'), standard: button('小按钮') }),
    CareToolbar: served('CareToolbar', { onExit() {} }),
    Checkbox: served('Checkbox', { description: '需要地址', defaultChecked: true }, '送到家里'),
    Crosshair: {
      ...served('Crosshair'),
      isAbsent: 'it lies over the page, at the end of the body',
    },
    Dialog: served('Dialog', {
      title: '确认预约',
      trigger: button('预约'),
      actions: button('确认'),
      children: '星期三上午九点',
    }),
    Grid: served('Grid', null, h(c.Card, null, '看病'), h(c.Card, null, '社保')),
    Heading: served('Heading', { level: 2 }, '我的预约'),
    HelpDock: served('HelpDock', {
      phone: '12345',
      chat: { href: '/chat' },
      guide: { href: '/guide' },
      family: { onClick() {} },
    }),
    Icon: served('Icon', { of: Picture, label: '电话' }),
    IconButton: served('IconButton', { icon: Picture, label: '返回' }),
    LargeCursor: served('LargeCursor'),
    Lens: {
      ...served('Lens'),
      isAbsent: 'it lies over the page, at the end of the body',
    },
    Link: served('Link', { href: '/guide', isStandalone: true }, '办事指南'),
    List: served(
      'List',
      null,
      Array.from({ length: 40 }, (_, index) =>
        h(
          c.ListItem,
          { key: index, icon: Picture, description: '三楼', href: '/a' },
          `内科 ${index}`,
        ),
      ),
    ),
    ListItem: {
      element: () => h('ul', null, h(c.ListItem, { onClick() {}, trailing: '86 元' }, '交电费')),
    },
    LongPressEnlarge: served('LongPressEnlarge', null, button('首页')),
    NavBar: served('NavBar', {
      title: '预约挂号',
      hasBack: true,
      homeHref: '/',
      end: button('帮助'),
    }),
    NavBarButton: served('NavBarButton', { icon: Picture }, '语音'),
    NoticeList: served('NoticeList'),
    Paragraph: served('Paragraph', { tone: 'secondary' }, '星期三上午九点，内科。'),
    PointToRead: { ...spoken('PointToRead'), isAbsent: 'it listens to presses and shows nothing' },
    Prose: served('Prose', null, h('h2', null, '办理条件'), h('p', null, '年满六十周岁。')),
    Radio: {
      element: () => h(c.RadioGroup, { label: '办法' }, h(c.Radio, { value: 'phone' }, '打电话')),
    },
    RadioGroup: served(
      'RadioGroup',
      { label: '取号办法', defaultValue: 'phone', description: '都不收费', error: '请选一个' },
      h(c.Radio, { value: 'phone', description: '12345' }, '打电话'),
      h(c.Radio, { value: 'window' }, '到窗口'),
    ),
    ReadAloud: spoken('ReadAloud', { region: { current: null } }),
    ReadAloudRegion: spoken(
      'ReadAloudRegion',
      { name: 'notice' },
      h(c.Paragraph, null, '明天停水。'),
    ),
    ReadingAids: {
      ...served('ReadingAids'),
      isAbsent: 'no aid is shown before the page is in the browser',
    },
    ReadingRuler: {
      ...served('ReadingRuler'),
      isAbsent: 'it lies over the page, at the end of the body',
    },
    ScopePortal: { ...served('ScopePortal', null, '提示'), isAbsent: 'there is no body to go to' },
    SearchField: served('SearchField', { label: '找服务', defaultValue: '挂号' }),
    Sheet: served('Sheet', { title: '选医院', trigger: button('选医院'), children: '市第一医院' }),
    SpeakButton: spoken('SpeakButton', { text: '一共十二元。' }),
    SpeechBar: { ...spoken('SpeechBar'), isAbsent: 'nothing is read on a server' },
    Stack: served('Stack', { direction: 'horizontal', gap: 'target' }, button('是'), button('否')),
    StandardOnly: served('StandardOnly', { more: '发票助手' }, '发票助手'),
    Switch: served('Switch', { description: '马上生效' }, '大字'),
    TabBar: served(
      'TabBar',
      { 'aria-label': '主要页面' },
      h(c.TabBarItem, { icon: Picture, href: '/', isCurrent: true }, '首页'),
      h(c.TabBarItem, { icon: Picture, href: '/mine' }, '我的'),
    ),
    TabBarItem: {
      element: () =>
        h(
          c.TabBar,
          { 'aria-label': '主要页面' },
          h(c.TabBarItem, { icon: Picture, href: '/' }, '首页'),
        ),
    },
    Tabs: served('Tabs', {
      'aria-label': '账单',
      items: [
        { id: 'power', label: '电费', content: '86.50 元' },
        { id: 'water', label: '水费', content: '31.20 元' },
      ],
    }),
    Text: served('Text', { size: 'lead' }, '您好'),
    TextField: served('TextField', {
      label: '手机号',
      description: '11 位',
      error: '少了一位',
      defaultValue: '1380013800',
      required: true,
    }),
    ToastRegion: {
      ...served('ToastRegion'),
      isAbsent: 'there are no messages yet',
    },
    VoiceCommands: spoken('VoiceCommands', { onHuman() {}, onHelp() {}, examples: ['点 交电费'] }),
    VoiceInputButton: spoken('VoiceInputButton', { onText() {} }),
    VoiceProvider: served('VoiceProvider', null, h(c.VoiceTextField, { label: '哪里不舒服' })),
    VoiceReport: spoken('VoiceReport'),
    VoiceTextField: spoken('VoiceTextField', { label: '哪里不舒服' }),
  };
}

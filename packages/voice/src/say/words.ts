import type { CareSettings } from '@care-mode/core';

/** A locale of the settings. */
export type CareLocale = CareSettings['locale'];

/** What is said about an element besides what the page itself says. */
export interface Words {
  /** By ARIA role, and by `password`, `date` and its like. A role without a word is spoken by its name alone. */
  readonly roles: Readonly<Record<string, string>>;
  readonly heading: (level: string) => string;
  /** Place in a list, a group of radios, a row of tabs. */
  readonly position: (at: string, of: string) => string;
  /** How deep in a tree. */
  readonly level: (level: string) => string;
  /** Which option the keyboard stands at. */
  readonly standsAt: (option: string) => string;
  readonly sortedUp: string;
  readonly sortedDown: string;
  readonly date: (year: number, month: number, day?: number) => string;
  readonly week: (year: number, week: number) => string;
  /** All that is ever said of a password. */
  readonly characters: (count: number) => string;
  readonly checked: string;
  readonly unchecked: string;
  readonly mixed: string;
  readonly on: string;
  readonly off: string;
  readonly pressed: string;
  readonly unpressed: string;
  readonly expanded: string;
  readonly collapsed: string;
  readonly selected: string;
  readonly current: string;
  readonly currentPage: string;
  readonly disabled: string;
  readonly readonly: string;
  readonly required: string;
  readonly invalid: string;
  readonly busy: string;
  /** A field with nothing in it. */
  readonly empty: string;
  /** Said in place of a frame of another origin. */
  readonly foreignFrame: string;
  /** Between the parts of what is said. */
  readonly pause: string;
  /** Between what something is called and what it is. */
  readonly colon: string;
}

const dateInChinese = (year: number, month: number, day?: number) =>
  `${year}年${month}月${day ? `${day}日` : ''}`;

const zhCN: Words = {
  roles: {
    alertdialog: '提示框',
    button: '按钮',
    checkbox: '复选框',
    combobox: '下拉列表',
    dialog: '对话框',
    img: '图片',
    link: '链接',
    listbox: '选项列表',
    menuitem: '菜单项',
    menuitemcheckbox: '菜单项',
    menuitemradio: '菜单项',
    meter: '计量条',
    option: '选项',
    password: '密码输入框',
    progressbar: '进度条',
    radio: '单选按钮',
    searchbox: '搜索框',
    slider: '滑块',
    spinbutton: '数字输入框',
    switch: '开关',
    tab: '标签页',
    table: '表格',
    textbox: '输入框',
    date: '日期输入框',
    'datetime-local': '日期和时间输入框',
    month: '月份输入框',
    time: '时间输入框',
    week: '星期输入框',
  },
  heading: (level) => `${'一二三四五六'[+level - 1] ?? level}级标题`,
  position: (at, of) => `第 ${at} 项，共 ${of} 项`,
  level: (level) => `第 ${level} 级`,
  standsAt: (option) => `停在${option}`,
  sortedUp: '从小到大排列',
  sortedDown: '从大到小排列',
  date: dateInChinese,
  week: (year, week) => `${year}年第${week}周`,
  characters: (count) => `已输入 ${count} 个字符`,
  checked: '已选中',
  unchecked: '未选中',
  mixed: '部分选中',
  on: '已打开',
  off: '已关闭',
  pressed: '已按下',
  unpressed: '未按下',
  expanded: '已展开',
  collapsed: '已收起',
  selected: '已选中',
  current: '当前项',
  currentPage: '当前页面',
  disabled: '不可用',
  readonly: '只读',
  required: '必填',
  invalid: '填写有误',
  busy: '正在加载',
  empty: '未填写',
  foreignFrame: '这一块是别的网站的，读不出来',
  pause: '，',
  colon: '：',
};

const zhTW: Words = {
  roles: {
    alertdialog: '提示框',
    button: '按鈕',
    checkbox: '核取方塊',
    combobox: '下拉式選單',
    dialog: '對話框',
    img: '圖片',
    link: '連結',
    listbox: '選項清單',
    menuitem: '選單項目',
    menuitemcheckbox: '選單項目',
    menuitemradio: '選單項目',
    meter: '計量條',
    option: '選項',
    password: '密碼輸入框',
    progressbar: '進度條',
    radio: '選項按鈕',
    searchbox: '搜尋框',
    slider: '滑桿',
    spinbutton: '數字輸入框',
    switch: '開關',
    tab: '分頁',
    table: '表格',
    textbox: '輸入框',
    date: '日期輸入框',
    'datetime-local': '日期和時間輸入框',
    month: '月份輸入框',
    time: '時間輸入框',
    week: '星期輸入框',
  },
  heading: (level) => `${'一二三四五六'[+level - 1] ?? level}級標題`,
  position: (at, of) => `第 ${at} 項，共 ${of} 項`,
  level: (level) => `第 ${level} 級`,
  standsAt: (option) => `停在${option}`,
  sortedUp: '由小到大排列',
  sortedDown: '由大到小排列',
  date: dateInChinese,
  week: (year, week) => `${year}年第${week}週`,
  characters: (count) => `已輸入 ${count} 個字元`,
  checked: '已勾選',
  unchecked: '未勾選',
  mixed: '部分勾選',
  on: '已開啟',
  off: '已關閉',
  pressed: '已按下',
  unpressed: '未按下',
  expanded: '已展開',
  collapsed: '已收合',
  selected: '已選取',
  current: '目前項目',
  currentPage: '目前頁面',
  disabled: '無法使用',
  readonly: '唯讀',
  required: '必填',
  invalid: '填寫有誤',
  busy: '載入中',
  empty: '未填寫',
  foreignFrame: '這一塊是別的網站的，讀不出來',
  pause: '，',
  colon: '：',
};

const en: Words = {
  roles: {
    alertdialog: 'alert',
    button: 'button',
    checkbox: 'checkbox',
    combobox: 'drop-down list',
    dialog: 'dialog',
    img: 'image',
    link: 'link',
    listbox: 'list of options',
    menuitem: 'menu item',
    menuitemcheckbox: 'menu item',
    menuitemradio: 'menu item',
    meter: 'meter',
    option: 'option',
    password: 'password field',
    progressbar: 'progress bar',
    radio: 'radio button',
    searchbox: 'search field',
    slider: 'slider',
    spinbutton: 'number field',
    switch: 'switch',
    tab: 'tab',
    table: 'table',
    textbox: 'text field',
    date: 'date field',
    'datetime-local': 'date and time field',
    month: 'month field',
    time: 'time field',
    week: 'week field',
  },
  heading: (level) => `heading level ${level}`,
  position: (at, of) => `${at} of ${of}`,
  level: (level) => `level ${level}`,
  standsAt: (option) => `at ${option}`,
  sortedUp: 'sorted from small to large',
  sortedDown: 'sorted from large to small',
  date: (year, month, day) =>
    new Date(year, month - 1, day ?? 1).toLocaleDateString('en-US', {
      year: 'numeric',
      month: 'long',
      ...(day && { day: 'numeric' }),
    }),
  week: (year, week) => `week ${week} of ${year}`,
  characters: (count) => (count === 1 ? '1 character entered' : `${count} characters entered`),
  checked: 'checked',
  unchecked: 'not checked',
  mixed: 'partly checked',
  on: 'on',
  off: 'off',
  pressed: 'pressed',
  unpressed: 'not pressed',
  expanded: 'expanded',
  collapsed: 'collapsed',
  selected: 'selected',
  current: 'current',
  currentPage: 'current page',
  disabled: 'not available',
  readonly: 'read only',
  required: 'required',
  invalid: 'not valid',
  busy: 'loading',
  empty: 'empty',
  foreignFrame: 'this part belongs to another site and cannot be read',
  pause: ', ',
  colon: ': ',
};

/**
 * Words of a locale. Hong Kong hears the traditional ones. Uyghur, Tibetan and Mongolian have none
 * that a native speaker has read, and fall back to simplified Chinese, as everything unknown does.
 */
export function wordsOf(locale: CareLocale): Words {
  if (locale === 'en') return en;
  return locale === 'zh-TW' || locale === 'zh-HK' ? zhTW : zhCN;
}

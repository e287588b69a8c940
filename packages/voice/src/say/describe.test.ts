import { beforeEach, describe, expect, it } from 'vitest';
import { describeElement } from './describe.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The element with the id `x`, or the first of what is given. */
function put(html: string): Element {
  document.body.innerHTML = html;
  return document.getElementById('x') ?? document.body.firstElementChild!;
}

const said = (html: string, locale?: 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en' | 'ug') =>
  describeElement(put(html), locale && { locale }).text;

describe('in Chinese, an element is spoken as a screen reader would tell it', () => {
  it.each([
    ['a button', '<button>提交</button>', '提交，按钮'],
    ['a disabled button', '<button disabled>提交</button>', '提交，按钮，不可用'],
    [
      'a button disabled by ARIA',
      '<button aria-disabled="true">提交</button>',
      '提交，按钮，不可用',
    ],
    [
      'a control of a disabled group',
      '<fieldset disabled><button id="x">提交</button></fieldset>',
      '提交，按钮，不可用',
    ],
    ['a role on a div', '<div role="button" tabindex="0">提交</div>', '提交，按钮'],
    ['an icon button', '<button aria-label="关闭"><svg></svg></button>', '关闭，按钮'],
    ['an icon button with a title', '<button title="关闭"><i></i></button>', '关闭，按钮'],
    ['a button of an image', '<button><img alt="搜索"></button>', '搜索，按钮'],
    [
      'a button that shows the hidden part of its name to nobody',
      '<button>付款<i aria-hidden="true">→</i><b style="display:none">x</b></button>',
      '付款，按钮',
    ],
    ['a button without a name', '<button></button>', '按钮'],
    ['an input as a button', '<input type="submit" value="登录">', '登录，按钮'],
    ['a pressed button', '<button aria-pressed="true">静音</button>', '静音，按钮，已按下'],
    ['an unpressed button', '<button aria-pressed="false">静音</button>', '静音，按钮，未按下'],
    ['an expanded button', '<button aria-expanded="true">更多</button>', '更多，按钮，已展开'],
    ['a collapsed button', '<button aria-expanded="false">更多</button>', '更多，按钮，已收起'],
    [
      'the summary of closed details',
      '<details><summary id="x">说明</summary>很多</details>',
      '说明，按钮，已收起',
    ],
    [
      'the summary of open details',
      '<details open><summary id="x">说明</summary>很多</details>',
      '说明，按钮，已展开',
    ],
    ['a busy button', '<button aria-busy="true">提交</button>', '提交，按钮，正在加载'],
    ['a link', '<a href="/a">医保</a>', '医保，链接'],
    ['the link of this page', '<a href="/a" aria-current="page">首页</a>', '首页，链接，当前页面'],
    ['the present step', '<li aria-current="step">核对</li>', '核对，当前项'],
    ['an anchor that leads nowhere', '<a>医保</a>', '医保'],
    ['a heading', '<h2>办理条件</h2>', '办理条件，二级标题'],
    ['a heading by role', '<div role="heading" aria-level="3">材料</div>', '材料，三级标题'],
    [
      'a checkbox',
      '<label><input id="x" type="checkbox">同意条款</label>',
      '同意条款，复选框，未选中',
    ],
    [
      'a ticked checkbox',
      '<label><input id="x" type="checkbox" checked>同意条款</label>',
      '同意条款，复选框，已选中',
    ],
    [
      'a half ticked checkbox',
      '<div role="checkbox" aria-checked="mixed">全选</div>',
      '全选，复选框，部分选中',
    ],
    [
      'a checkbox by role',
      '<div role="checkbox" aria-checked="true">同意</div>',
      '同意，复选框，已选中',
    ],
    ['a switch', '<button role="switch" aria-checked="true">大字</button>', '大字，开关，已打开'],
    [
      'a switch that is off',
      '<input type="checkbox" role="switch" aria-label="大字">',
      '大字，开关，已关闭',
    ],
    [
      'a radio button',
      '<label><input type="radio" name="s">男</label><label><input id="x" type="radio" name="s" checked>女</label>',
      '女，单选按钮，已选中，第 2 项，共 2 项',
    ],
    [
      'a radio button of a named group, after the name of the group',
      '<fieldset><legend>性别</legend><label><input type="radio" name="s">男</label><label><input id="x" type="radio" name="s">女</label></fieldset>',
      '性别：女，单选按钮，未选中，第 2 项，共 2 项',
    ],
    [
      'a radio button by role of a group named from elsewhere',
      '<b id="q">性别</b><div role="radiogroup" aria-labelledby="q"><i role="radio">男</i><i role="radio" id="x">女</i></div>',
      '性别：女，单选按钮，未选中，第 2 项，共 2 项',
    ],
    [
      'a checkbox of a named group',
      '<div role="group" aria-label="症状"><label><input id="x" type="checkbox">咳嗽</label></div>',
      '症状：咳嗽，复选框，未选中',
    ],
    [
      'a text field of a named group, which has a question of its own',
      '<fieldset><legend>联系人</legend><input id="x" aria-label="姓名"></fieldset>',
      '姓名，输入框，未填写',
    ],
    [
      'a radio button by role',
      '<div role="radiogroup"><i role="radio" id="x" aria-checked="false">男</i><i role="radio">女</i></div>',
      '男，单选按钮，未选中，第 1 项，共 2 项',
    ],
    ['a text field', '<label>姓名<input id="x" value="张三"></label>', '姓名，输入框，张三'],
    [
      'an empty field with a hint',
      '<label for="x">姓名</label><input id="x" placeholder="请输入" required>',
      '姓名，输入框，未填写，必填，请输入',
    ],
    ['a field named by its placeholder', '<input placeholder="姓名">', '姓名，输入框，未填写'],
    [
      'a field that cannot be changed',
      '<input aria-label="证件号" value="A1" readonly>',
      '证件号，输入框，A1，只读',
    ],
    [
      'a field that is wrong',
      '<input id="x" aria-label="手机号" value="13" aria-invalid="true" aria-errormessage="e"><p id="e">请填写 11 位号码</p>',
      '手机号，输入框，13，填写有误，请填写 11 位号码',
    ],
    [
      'a field that is wrong, its message a description',
      '<input id="x" aria-label="手机号" value="13" aria-invalid="true" aria-describedby="e h"><p id="e">少了一位</p><p id="h">只用于联系</p>',
      '手机号，输入框，13，填写有误，少了一位 只用于联系',
    ],
    [
      'an error that is also the description',
      '<input id="x" aria-label="号" value="1" aria-invalid="true" aria-errormessage="e" aria-describedby="e"><p id="e">少了一位</p>',
      '号，输入框，1，填写有误，少了一位',
    ],
    [
      'a field that is not wrong yet',
      '<input id="x" aria-label="号" value="1" aria-invalid="false" aria-errormessage="e"><p id="e">少了一位</p>',
      '号，输入框，1',
    ],
    ['a text area', '<textarea aria-label="意见">很好</textarea>', '意见，输入框，很好'],
    [
      'an editable element',
      '<div contenteditable="true" aria-label="意见">很好</div>',
      '意见，输入框，很好',
    ],
    ['a search field', '<input type="search" aria-label="搜索">', '搜索，搜索框，未填写'],
    ['a number field', '<input type="number" aria-label="数量" value="2">', '数量，数字输入框，2'],
    [
      'a select',
      '<select aria-label="城市"><option>上海<option selected>北京</select>',
      '城市，下拉列表，北京',
    ],
    [
      'a select of several',
      '<select multiple aria-label="城市"><option selected>上海<option selected>北京</select>',
      '城市，选项列表，上海，北京',
    ],
    [
      'an option',
      '<select><option>上海<option id="x" selected>北京</select>',
      '北京，选项，已选中，第 2 项，共 2 项',
    ],
    [
      'a combobox by role',
      '<div role="combobox" aria-label="城市" aria-expanded="false">北京</div>',
      '城市，下拉列表，北京，已收起',
    ],
    [
      'a list of options',
      '<ul role="listbox" aria-label="城市"><li role="option">上海</li><li role="option" aria-selected="true">北京</li></ul>',
      '城市，选项列表，北京',
    ],
    [
      'a date, a month, a week, a time',
      '<input type="date" aria-label="出生日期" value="1949-02-03">',
      '出生日期，日期输入框，1949年2月3日',
    ],
    ['an empty date', '<input type="date" aria-label="出生日期">', '出生日期，日期输入框，未填写'],
    [
      'a month',
      '<input type="month" aria-label="月份" value="2026-11">',
      '月份，月份输入框，2026年11月',
    ],
    [
      'a week',
      '<input type="week" aria-label="周" value="2026-W08">',
      '周，星期输入框，2026年第8周',
    ],
    ['a time', '<input type="time" aria-label="时间" value="14:05">', '时间，时间输入框，14:05'],
    [
      'a date and time',
      '<input type="datetime-local" aria-label="预约" value="2026-11-27T14:30">',
      '预约，日期和时间输入框，2026年11月27日 14:30',
    ],
    [
      'a combobox whose list is open at an option',
      '<input id="x" role="combobox" aria-label="城市" value="昆" aria-expanded="true" aria-activedescendant="o"><ul role="listbox"><li role="option" id="o">昆明</li></ul>',
      '城市，下拉列表，昆，停在昆明，已展开',
    ],
    [
      'a list of options that stands at one',
      '<ul id="x" role="listbox" tabindex="0" aria-label="城市" aria-activedescendant="o"><li role="option">上海</li><li role="option" id="o">北京</li></ul>',
      '城市，选项列表，未填写，停在北京',
    ],
    [
      'a list that stands at what is chosen',
      '<ul id="x" role="listbox" tabindex="0" aria-label="城市" aria-activedescendant="o"><li role="option" id="o" aria-selected="true">北京</li></ul>',
      '城市，选项列表，北京',
    ],
    [
      'a role its page has a word for',
      '<div role="group" aria-roledescription="轮播图" aria-label="公告">x</div>',
      '公告，轮播图',
    ],
    [
      'a role its page has an empty word for',
      '<button aria-roledescription=" ">提交</button>',
      '提交，按钮',
    ],
    [
      'a header that sorts upwards',
      '<table><tr><th id="x" aria-sort="ascending">金额<th>姓名</table>',
      '金额，从小到大排列',
    ],
    [
      'a header that sorts downwards',
      '<table><tr><th id="x" aria-sort="descending">金额<th>姓名</table>',
      '金额，从大到小排列',
    ],
    [
      'a header that does not sort now',
      '<table><tr><th id="x" aria-sort="none">金额</table>',
      '金额',
    ],
    [
      'an item of a tree',
      '<ul role="tree"><li role="treeitem" aria-level="2" aria-expanded="false" id="x">昆明市<ul role="group"><li role="treeitem">五华区</li></ul></li><li role="treeitem">大理州</li></ul>',
      '昆明市，已收起，第 2 级，第 1 项，共 2 项',
    ],
    ['a link of an image', '<a href="/"><img alt="首页"></a>', '首页，链接'],
    ['a button that is only an image without an alt', '<button><img src="a.png"></button>', '按钮'],
    ['a picture drawn as one', '<div role="img" aria-label="天气晴">☀</div>', '天气晴，图片'],
    ['a picture that says it is none', '<img role="presentation" alt="花边">', ''],
    [
      'a button that says it is none, and takes the focus',
      '<button role="none">提交</button>',
      '提交，按钮',
    ],
    [
      'the first role there is of several',
      '<div role="foo switch" aria-checked="true">大字</div>',
      '大字，开关，已打开',
    ],
    [
      'a title where nothing else names it, and a hint where something does',
      '<button title="不能撤回">提交</button>',
      '提交，按钮，不能撤回',
    ],
    [
      'a required field that is wrong, with what is wrong first',
      '<label for="x">手机号</label><input id="x" required aria-invalid="true" aria-errormessage="e" aria-describedby="h"><p id="e">还没有填</p><p id="h">只用于联系</p>',
      '手机号，输入框，未填写，必填，填写有误，还没有填，只用于联系',
    ],
    [
      'an error whose message is hidden',
      '<input id="x" aria-label="号" value="1" aria-invalid="true" aria-errormessage="e"><p id="e" hidden>少了一位</p>',
      '号，输入框，1，填写有误，少了一位',
    ],
    [
      'a slider that says its unit',
      '<div role="slider" aria-label="字号" aria-valuenow="24" aria-valuetext="24 像素"></div>',
      '字号，滑块，24 像素',
    ],
    [
      'a meter that says its unit',
      '<meter aria-label="油量" aria-valuetext="40 升" value="40" max="60"></meter>',
      '油量，计量条，40 升',
    ],
    [
      'a slider',
      '<input type="range" aria-label="音量" min="0" max="10" value="3">',
      '音量，滑块，3',
    ],
    [
      'a slider with words',
      '<div role="slider" aria-label="语速" aria-valuenow="1" aria-valuetext="正常"></div>',
      '语速，滑块，正常',
    ],
    [
      'progress',
      '<progress aria-label="上传" value="30" max="60"></progress>',
      '上传，进度条，50%',
    ],
    [
      'progress that does not know how far it is',
      '<progress aria-label="上传"></progress>',
      '上传，进度条',
    ],
    [
      'progress by role',
      '<div role="progressbar" aria-label="上传" aria-valuenow="30"></div>',
      '上传，进度条，30%',
    ],
    ['a meter', '<meter aria-label="流量" value="0.6"></meter>', '流量，计量条，60%'],
    [
      'a tab',
      '<div role="tablist"><b role="tab" id="x" aria-selected="true">首页</b><b role="tab">服务</b><b role="tab">我的</b></div>',
      '首页，标签页，已选中，第 1 项，共 3 项',
    ],
    [
      'a place that is said by ARIA',
      '<div role="tab" aria-posinset="4" aria-setsize="9">服务</div>',
      '服务，标签页，第 4 项，共 9 项',
    ],
    [
      'a list item',
      '<ul><li>一</li><li id="x">二<ul><li>子</li></ul></li><li hidden>藏</li><li>三</li></ul>',
      '二 子，第 2 项，共 3 项',
    ],
    [
      'an item of a numbered list',
      '<ol><li>取号</li><li id="x">缴费</li></ol>',
      '2. 缴费，第 2 项，共 2 项',
    ],
    ['an only item', '<ul><li id="x">一</li></ul>', '一'],
    [
      'a menu item',
      '<div role="menu"><i role="menuitem" id="x">复制</i><i role="menuitem">删除</i></div>',
      '复制，菜单项，第 1 项，共 2 项',
    ],
    ['an image', '<img alt="西湖">', '西湖，图片'],
    ['an image without an alt', '<img>', '图片'],
    ['a drawing', '<svg><title>天气晴</title></svg>', '天气晴，图片'],
    ['a picture font', '<i role="img" aria-label="警告"></i>', '警告，图片'],
    ['a cell', '<table><tr><th>姓名<th>金额<tr><td>张三<td id="x">12 元</table>', '金额：12 元'],
    [
      'a cell with two headers',
      '<table><tr><th>姓名<th>金额<tr><th scope="row">张三<td id="x">12 元</table>',
      '张三，金额：12 元',
    ],
    [
      'a cell that names its headers',
      '<table><tr><th id="h">金额<tr><td id="x" headers="h">12 元</table>',
      '金额：12 元',
    ],
    [
      'a cell behind a wide one',
      '<table><tr><th colspan="2">姓名<th>金额<tr><td>张<td>三<td id="x">12 元</table>',
      '金额：12 元',
    ],
    [
      'a cell under a header of two rows',
      '<table><tr><th rowspan="2">姓名<th colspan="2">成绩<tr><th>语文<th>数学<tr><td>张三<td>90<td id="x">95</table>',
      '成绩，数学：95',
    ],
    [
      'a cell beside a header of two rows',
      '<table><tr><th>姓名<th>科目<th>分<tr><th scope="row" rowspan="2">张三<td>语文<td>90<tr><td>数学<td id="x">95</table>',
      '张三，分：95',
    ],
    [
      'a cell of a grid with spans by ARIA',
      '<div role="grid"><div role="row"><i role="columnheader" aria-colspan="2">姓名</i><i role="columnheader">金额</i></div><div role="row"><i role="gridcell">张</i><i role="gridcell">三</i><i role="gridcell" id="x">12</i></div></div>',
      '金额：12',
    ],
    [
      'a dialog',
      '<div role="dialog" aria-labelledby="t" aria-describedby="d"><h2 id="t">确认支付</h2><p id="d">共 12 元</p></div>',
      '确认支付，对话框，共 12 元',
    ],
    ['an alert dialog', '<div role="alertdialog" aria-label="风险提示"></div>', '风险提示，提示框'],
    ['a paragraph', '<p>您好，<b>张三</b></p>', '您好，张三'],
    ['a clickable div', '<div style="cursor:pointer">我的<span>订单</span></div>', '我的订单'],
    [
      'several labels of one field',
      '<label for="x">手机</label><label for="x">号码</label><input id="x">',
      '手机 号码，输入框，未填写',
    ],
    [
      'a name from elsewhere',
      '<span id="a">本人</span><span id="b">姓名</span><input id="x" aria-labelledby="a b">',
      '本人 姓名，输入框，未填写',
    ],
    [
      'a name of itself and another',
      '<button id="x" aria-label="删除" aria-labelledby="x t"></button><b id="t">订单 3</b>',
      '删除 订单 3，按钮',
    ],
    [
      'a name from what is hidden',
      '<span id="a" hidden>姓名</span><input id="x" aria-labelledby="a">',
      '姓名，输入框，未填写',
    ],
    [
      'a label with a field inside',
      '<label><input type="checkbox" id="x">每<input value="3" aria-label="天数">天提醒</label>',
      '每 3 天提醒，复选框，未选中',
    ],
  ])('%s', (_, html, text) => {
    expect(said(html)).toBe(text);
  });
});

describe('a password', () => {
  it.each([
    [
      'is told by its length',
      '<input type="password" aria-label="密码" value="s3cret">',
      '密码，密码输入框，已输入 6 个字符',
    ],
    [
      'counts what a person sees as one character as one',
      '<input type="password" aria-label="密码" value="😀a">',
      '密码，密码输入框，已输入 2 个字符',
    ],
    ['that is empty', '<input type="password" aria-label="密码">', '密码，密码输入框，未填写'],
    [
      'of digits',
      '<input type="number" autocomplete="current-password" aria-label="密码" value="3537">',
      '密码，密码输入框，已输入 4 个字符',
    ],
    [
      'stays one while it is shown',
      '<input type="text" autocomplete="current-password" aria-label="密码" value="s3cret">',
      '密码，密码输入框，已输入 6 个字符',
    ],
  ])('%s', (_, html, text) => {
    const described = describeElement(put(html));
    expect(described.text).toBe(text);
    expect(JSON.stringify(described)).not.toMatch(/s3cret|3537/);
  });

  it('is never part of another name', () => {
    expect(
      said(
        '<label>记住<input type="password" value="s3cret"><input id="x" type="checkbox"></label>',
      ),
    ).not.toContain('s3cret');
    expect(
      said(
        '<button id="x" aria-labelledby="p"></button><input id="p" type="password" value="s3cret">',
      ),
    ).not.toContain('s3cret');
  });
});

describe('in other languages', () => {
  const checkbox = '<label><input type="checkbox" id="x" required>A</label>';
  it.each([
    ['en', checkbox, 'A, checkbox, not checked, required'],
    ['en', '<h3>Fees</h3>', 'Fees, heading level 3'],
    ['en', '<button disabled>Send</button>', 'Send, button, not available'],
    ['en', '<ul><li id="x">One</li><li>Two</li></ul>', 'One, 1 of 2'],
    [
      'en',
      '<input type="password" aria-label="Password" value="a">',
      'Password, password field, 1 character entered',
    ],
    ['en', '<table><tr><th>Name<th>Sum<tr><td>Li<td id="x">12</table>', 'Sum: 12'],
    ['zh-TW', '<button aria-expanded="false">更多</button>', '更多，按鈕，已收合'],
    ['zh-TW', '<h1>說明</h1>', '說明，一級標題'],
    [
      'zh-TW',
      '<input type="date" aria-label="日期" value="2026-11-27">',
      '日期，日期輸入框，2026年11月27日',
    ],
    [
      'en',
      '<input type="date" aria-label="Date" value="2026-11-27">',
      'Date, date field, November 27, 2026',
    ],
    [
      'en',
      '<input type="month" aria-label="Month" value="2026-11">',
      'Month, month field, November 2026',
    ],
    [
      'en',
      '<input type="week" aria-label="Week" value="2026-W08">',
      'Week, week field, week 8 of 2026',
    ],
    [
      'en',
      '<table><tr><th id="x" aria-sort="ascending">Sum</table>',
      'Sum, sorted from small to large',
    ],
    [
      'zh-HK',
      '<input type="password" aria-label="密碼" value="ab">',
      '密碼，密碼輸入框，已輸入 2 個字元',
    ],
    ['ug', checkbox, 'A，复选框，未选中，必填'],
  ] as const)('%s: %s', (locale, html, text) => {
    expect(said(html, locale)).toBe(text);
  });
});

it('gives the parts as well as the whole', () => {
  expect(
    describeElement(
      put(
        '<input id="x" role="switch" type="checkbox" aria-label="大字" aria-describedby="d" disabled><p id="d">全部文字</p>',
      ),
    ),
  ).toEqual({
    name: '大字',
    group: '',
    role: 'switch',
    state: ['已关闭', '不可用'],
    value: '',
    position: '',
    description: '全部文字',
    text: '大字，开关，已关闭，不可用，全部文字',
  });
});

it('reads slotted text and shadow roots', () => {
  const host = put('<button id="x"><my-label>缴费</my-label></button>').firstElementChild!;
  host.attachShadow({ mode: 'open' }).innerHTML = '立即<slot></slot>';
  expect(describeElement(document.getElementById('x')!).text).toBe('立即缴费，按钮');
});

it('changes nothing on the page', () => {
  put('<label>姓名<input id="x" aria-describedby="d"></label><p id="d">必填</p>');
  const before = document.body.innerHTML;
  describeElement(document.getElementById('x')!);
  expect(document.body.innerHTML).toBe(before);
});

it('describes what is not in the document', () => {
  const button = document.createElement('button');
  button.textContent = '提交';
  expect(describeElement(button).text).toBe('提交，按钮');
  const { documentElement } = document.implementation.createHTMLDocument('');
  expect(describeElement(documentElement).text).toBe('');
});

it('tells a native checkbox that is neither', () => {
  const checkbox = put('<input type="checkbox" aria-label="全选">') as HTMLInputElement;
  checkbox.indeterminate = true;
  expect(describeElement(checkbox).text).toBe('全选，复选框，部分选中');
});

it('believes a native control rather than an attribute that lags behind', () => {
  expect(said('<input type="checkbox" aria-checked="false" checked aria-label="同意">')).toBe(
    '同意，复选框，已选中',
  );
});

it('tells which files were chosen', () => {
  const input = put('<input type="file" aria-label="照片">') as HTMLInputElement;
  expect(describeElement(input).text).toBe('照片，按钮');
  Object.defineProperty(input, 'files', { value: [{ name: '证件.jpg' }, { name: '户口.jpg' }] });
  expect(describeElement(input).text).toBe('照片，按钮，证件.jpg，户口.jpg');
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extractRegion, walkRegion, type ExtractOptions, type Passage } from './extract.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function put(html: string): Element {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main')!;
}

const passages = (html: string, options?: ExtractOptions) => extractRegion(put(html), options);
const texts = (html: string, options?: ExtractOptions) =>
  passages(html, options).map(({ kind, text }) => `${kind}: ${text}`);

/** Whether every piece holds the very characters of the passage, white space apart. */
function checkPieces({ text, pieces }: Passage): void {
  let end = 0;
  for (const { node, start, end: to, at } of pieces) {
    expect(at).toBeGreaterThanOrEqual(end);
    end = at + to - start;
    expect(node.data.slice(start, to).replace(/\s/g, ' ')).toBe(text.slice(at, end));
  }
}

describe('a region is read in order', () => {
  it.each([
    [
      'headings and paragraphs',
      '<h1>办理</h1><p>带好证件。</p><p>到窗口。</p>',
      ['heading: 办理', 'paragraph: 带好证件。', 'paragraph: 到窗口。'],
    ],
    [
      'lists',
      '<ul><li>身份证</li><li>户口簿<ul><li>原件</li></ul>和照片</li></ul>',
      ['item: 身份证', 'item: 户口簿', 'item: 原件', 'item: 和照片'],
    ],
    [
      'text between blocks',
      '前<div>中</div>后',
      ['paragraph: 前', 'paragraph: 中', 'paragraph: 后'],
    ],
    [
      'words in inline elements as one',
      '<p>老<b>年</b>人 <i>can</i>not</p>',
      ['paragraph: 老年人 cannot'],
    ],
    ['a line break inside its passage', '<p>北京市<br>海淀区</p>', ['paragraph: 北京市\n海淀区']],
    [
      'two line breaks as the end of a paragraph',
      '<p>一<br><br>二<br> <br>三<br></p>',
      ['paragraph: 一', 'paragraph: 二', 'paragraph: 三'],
    ],
    [
      'white space of the source as a browser does',
      '<p>\n  您好，\n  张三\t <b> a</b>\n b </p>',
      ['paragraph: 您好，张三 a b'],
    ],
    ['line breaks where they count', '<pre>一\n二\n\n三</pre>', ['paragraph: 一\n二\n三']],
    [
      'the base of ruby once',
      '<p><ruby>缴<rp>(</rp><rt>jiǎo</rt><rp>)</rp></ruby>费</p>',
      ['paragraph: 缴费'],
    ],
    ['text that cannot be selected', '<p style="user-select:none">您好</p>', ['paragraph: 您好']],
    [
      'boxes in a line apart from Latin words',
      '<p>A<span style="display:inline-block">B</span>C</p>',
      ['paragraph: A B C'],
    ],
    ['links as part of the text', '<p>见<a href="/">说明</a>。</p>', ['paragraph: 见说明。']],
    [
      'the text of a generic with a label of its own',
      '<div aria-label="标签">内容</div>',
      ['paragraph: 内容'],
    ],
    [
      'navigation, as nobody asked to skip it',
      '<nav>首页</nav><p>正文</p>',
      ['paragraph: 首页', 'paragraph: 正文'],
    ],
    [
      'what is visible inside what is not',
      '<div style="visibility:hidden">藏<p style="visibility:visible">见</p></div>',
      ['paragraph: 见'],
    ],
    [
      'an open details',
      '<details open><summary>说明</summary><p>带证件</p></details>',
      ['button: 说明，按钮，已展开', 'paragraph: 带证件'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
    for (const passage of extractRegion(document.querySelector('main')!)) checkPieces(passage);
  });
});

describe('what nobody sees is not read', () => {
  it.each([
    ['display none', '<p style="display:none">藏</p>'],
    ['visibility hidden', '<p style="visibility:hidden">藏</p>'],
    ['hidden', '<p hidden>藏</p>'],
    ['inert', '<div inert><p>藏</p></div>'],
    ['aria-hidden', '<p aria-hidden="true">藏</p>'],
    ['closed details', '<details><summary hidden>说明</summary><p>藏</p></details>'],
    ['script', '<script type="text/plain">藏</script>'],
    ['style', '<style>藏{}</style>'],
    ['template', '<template>藏</template>'],
    ['noscript', '<noscript>藏</noscript>'],
    ['an image for decoration', '<img alt=""><img>'],
    ['a hidden field', '<input type="hidden" value="藏">'],
    ['a hidden image', '<img alt="藏" style="visibility:hidden">'],
    ['a dialog that is not open', '<dialog>藏</dialog>'],
  ])('%s', (_, html) => {
    expect(texts(`${html}<p>见</p>`)).toEqual(['paragraph: 见']);
  });

  it('nor navigation, when it is to be skipped', () => {
    expect(
      texts('<nav>甲</nav><div role="navigation">乙</div><p>正文</p>', { navigation: 'skip' }),
    ).toEqual(['paragraph: 正文']);
  });
});

describe('images', () => {
  it.each([
    [
      'by their alt',
      '<p>前<img alt="西湖">后</p>',
      ['paragraph: 前', 'image: 西湖', 'paragraph: 后'],
    ],
    ['by their label', '<div role="img" aria-label="天气晴">☀</div>', ['image: 天气晴']],
    ['not where the text before says the same', '<p>医保</p><img alt="医保">', ['paragraph: 医保']],
    [
      'not where the text after says the same',
      '<div><img alt="医保"><span>医保</span></div>',
      ['paragraph: 医保'],
    ],
    ['once where two say the same', '<img alt="医保"><img alt="医保">', ['image: 医保']],
    ['drawings with a title', '<svg><title>晴</title><text>x</text></svg>', ['image: 晴']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
});

describe('fields', () => {
  it.each([
    [
      'with the label once',
      '<label for="a">姓名</label><input id="a" value="张三">',
      ['field: 姓名，输入框，张三'],
    ],
    [
      'with the label around them once',
      '<label>姓名 <input value="张三"> 必填</label>',
      ['field: 姓名 必填，输入框，张三'],
    ],
    [
      'with the name from elsewhere once',
      '<span id="t">姓名</span><p id="h">照身份证填</p><input aria-labelledby="t" aria-describedby="h">',
      ['field: 姓名，输入框，未填写，照身份证填'],
    ],
    [
      'without silencing a heading',
      '<h2 id="t">姓名</h2><input aria-labelledby="t">',
      ['heading: 姓名', 'field: 姓名，输入框，未填写'],
    ],
    [
      'with a label whose field cannot be seen',
      '<label>上传<input style="visibility:hidden"></label>',
      ['paragraph: 上传'],
    ],
    [
      'that are wrong, with the message once',
      '<input aria-label="号" value="1" aria-invalid="true" aria-errormessage="e"><p id="e">少了一位</p>',
      ['field: 号，输入框，1，填写有误，少了一位'],
    ],
    [
      'that are not wrong, and what stands there for later',
      '<input aria-label="号" value="1" aria-errormessage="e"><p id="e">要 11 位</p>',
      ['field: 号，输入框，1', 'paragraph: 要 11 位'],
    ],
    [
      'with a label whose field is hidden',
      '<label>上传<input type="file" hidden></label>',
      ['paragraph: 上传'],
    ],
    [
      'of choice',
      '<label><input type="checkbox">同意</label><select aria-label="城市"><option>上海</select>',
      ['field: 同意，复选框，未选中', 'field: 城市，下拉列表，上海'],
    ],
    [
      'that share a question, which the first of them says',
      '<fieldset><legend>性别</legend><label><input type="radio" name="s">男</label><label><input type="radio" name="s">女</label></fieldset>',
      [
        'field: 性别：男，单选按钮，未选中，第 1 项，共 2 项',
        'field: 女，单选按钮，未选中，第 2 项，共 2 项',
      ],
    ],
    [
      'that share a question nobody sees',
      '<div role="radiogroup" aria-label="性别"><i role="radio">男</i><i role="radio">女</i></div>',
      [
        'field: 性别：男，单选按钮，未选中，第 1 项，共 2 项',
        'field: 女，单选按钮，未选中，第 2 项，共 2 项',
      ],
    ],
    [
      'that share a question which is a heading, and read as one',
      '<fieldset><legend><h2>性别</h2></legend><label><input type="radio" name="s">男</label></fieldset>',
      ['heading: 性别', 'field: 男，单选按钮，未选中'],
    ],
    [
      'of a group in a group, each with its own question',
      '<fieldset><legend>体检</legend><input aria-label="姓名"><fieldset><legend>吸烟</legend><label><input type="radio">是</label></fieldset></fieldset>',
      ['paragraph: 体检', 'field: 姓名，输入框，未填写', 'field: 吸烟：是，单选按钮，未选中'],
    ],
    ['and buttons', '<button>提交</button>', ['button: 提交，按钮']],
    [
      'never a password',
      '<input type="password" aria-label="密码" value="s3cret">',
      ['field: 密码，密码输入框，已输入 6 个字符'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it('in the language asked for', () => {
    expect(texts('<button disabled>Send</button>', { locale: 'en' })).toEqual([
      'button: Send, button, not available',
    ]);
  });
});

describe('numbered lists', () => {
  it.each([
    ['from one', '<ol><li>取号<li>缴费</ol>', ['item: 1. 取号', 'item: 2. 缴费']],
    ['from elsewhere', '<ol start="3"><li>取号<li>缴费</ol>', ['item: 3. 取号', 'item: 4. 缴费']],
    [
      'backwards',
      '<ol reversed><li>铜<li>银<li>金</ol>',
      ['item: 3. 铜', 'item: 2. 银', 'item: 1. 金'],
    ],
    [
      'backwards from elsewhere',
      '<ol reversed start="9"><li>铜<li>银</ol>',
      ['item: 9. 铜', 'item: 8. 银'],
    ],
    [
      'with a number of their own',
      '<ol><li>甲<li value="7">乙<li>丙</ol>',
      ['item: 1. 甲', 'item: 7. 乙', 'item: 8. 丙'],
    ],
    ['by letters', '<ol type="a" start="26"><li>甲<li>乙</ol>', ['item: z. 甲', 'item: aa. 乙']],
    ['by capitals', '<ol type="A"><li>甲<li>乙</ol>', ['item: A. 甲', 'item: B. 乙']],
    ['by Roman numbers, as numbers', '<ol type="i" start="4"><li>甲</ol>', ['item: 4. 甲']],
    ['below one', '<ol start="-1"><li>甲<li>乙</ol>', ['item: -1. 甲', 'item: 0. 乙']],
    ['that show no number', '<ol><li style="list-style-type: none">取号</ol>', ['item: 取号']],
    [
      'that show a sign of their own',
      `<ol><li style="list-style-type: '• '">取号</ol>`,
      ['item: 取号'],
    ],
    ['without counting what is hidden', '<ol><li hidden>藏<li>取号</ol>', ['item: 1. 取号']],
    [
      'in lists',
      '<ol><li>取号<ol><li>左边</ol><li>缴费</ol>',
      ['item: 1. 取号', 'item: 1. 左边', 'item: 2. 缴费'],
    ],
    ['before a block', '<ol><li><p>取号</p><p>等候</p></ol>', ['item: 1. 取号', 'item: 等候']],
    [
      'before a control, an image, a row',
      '<ol><li><button>取号</button><li><img alt="窗口"><li><table><tr><th>姓名<td>张三</table></ol>',
      ['button: 1. 取号，按钮', 'image: 2. 窗口', 'row: 3. 姓名：张三'],
    ],
    [
      'not for an empty item',
      '<ol><li><li>缴费<li></ol><p>完</p>',
      ['item: 2. 缴费', 'paragraph: 完'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
    for (const passage of extractRegion(document.querySelector('main')!)) checkPieces(passage);
  });
});

describe('tables', () => {
  it.each([
    [
      'with headers of two rows',
      '<table><tr><th rowspan="2">姓名<th colspan="2">成绩<tr><th>语文<th>数学<tr><td>张三<td>90<td>95</table>',
      ['row: 姓名：张三，成绩 语文：90，成绩 数学：95'],
    ],
    [
      'saying in every row what stands beside several',
      '<table><tr><th>姓名<th>科目<th>分<tr><th scope="row" rowspan="2">张三<td>语文<td>90<tr><td>数学<td>95<tr><th scope="row">李四<td>语文<td>80</table>',
      [
        'row: 姓名：张三，科目：语文，分：90',
        'row: 姓名：张三，科目：数学，分：95',
        'row: 姓名：李四，科目：语文，分：80',
      ],
    ],
    [
      'whose second row of headers is one cell',
      '<table><tr><th rowspan="2">姓名<th>成绩<tr><th>语文<tr><td>张三<td>90</table>',
      ['row: 姓名：张三，成绩 语文：90'],
    ],
    [
      'whose cells span to the end of their part, and no further',
      '<table><thead><tr><th>日期<th>科室</thead><tbody><tr><td rowspan="0">周一<td>内科<tr><td>外科</tbody><tbody><tr><td>周二<td>眼科</tbody></table>',
      ['row: 日期：周一，科室：内科', 'row: 日期：周一，科室：外科', 'row: 日期：周二，科室：眼科'],
    ],
    [
      'with headers the cells name themselves',
      '<table><tr><th id="n">姓名<th id="j">金额<tr><td headers="j">12<td headers="n">张三</table>',
      ['row: 金额：12，姓名：张三'],
    ],
    [
      'with headers of their own further down',
      '<table><tr><th>姓名<th>金额<tr><td>张三<td>1<tr><th>城市<th>邮编<tr><td>昆明<td>2</table>',
      ['row: 姓名：张三，金额：1', 'row: 城市：昆明，邮编：2'],
    ],
    [
      'every value after its header',
      '<table><caption>账单</caption><thead><tr><th>姓名<th>金额</thead><tbody><tr><td>张三<td>12 元<tr><td>李四<td>3 元</tbody></table>',
      ['paragraph: 账单', 'row: 姓名：张三，金额：12 元', 'row: 姓名：李四，金额：3 元'],
    ],
    [
      'with the row headers they have',
      '<table><tr><th scope="row">姓名<td>张三<tr><th scope="row">金额<td>12 元<td>已付</table>',
      ['row: 姓名：张三', 'row: 金额：12 元，已付'],
    ],
    [
      'leaving empty cells out',
      '<table><tr><th>姓名<th>备注<tr><td>张三<td></table>',
      ['row: 姓名：张三'],
    ],
    [
      'with cells over several columns',
      '<table><tr><th colspan="2">姓名<th>金额<tr><td>张<td>三<td>1</table>',
      ['row: 姓名：张，姓名：三，金额：1'],
    ],
    [
      'of roles',
      '<div role="table"><div role="row"><b role="columnheader">姓名</b><b role="columnheader">金额</b></div><div role="row"><b role="cell">张三</b><b role="cell">12</b></div></div>',
      ['row: 姓名：张三，金额：12'],
    ],
    [
      'with fields in their cells',
      '<table><tr><th>姓名<th>操作<tr><td>张三<td><button>付款</button></table>',
      ['row: 姓名：张三，操作：付款，按钮'],
    ],
    ['that only arrange', '<table><tr><td>左<td>右</table>', ['paragraph: 左', 'paragraph: 右']],
    [
      'that say they only arrange',
      '<table role="presentation"><tr><th>左<td>右</table>',
      ['paragraph: 左', 'paragraph: 右'],
    ],
    [
      'without rows that are hidden',
      '<table><tr><th>姓名<th>金额<tr hidden><td>藏<td>1<tr><td>张三<td>2</table>',
      ['row: 姓名：张三，金额：2'],
    ],
    ['of headers alone', '<table><tr><th>姓名<th>金额</table>', ['row: 姓名：金额']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
    for (const passage of extractRegion(document.querySelector('main')!)) checkPieces(passage);
  });

  it('know where each value stands', () => {
    const [row] = passages('<table><tr><th>姓名<th>金额<tr><td>张三<td> 12 <b>元</b></table>');
    expect(
      row!.pieces.map(({ node, start, end, at }) => [node.data.slice(start, end), at]),
    ).toEqual([
      ['张三', 3],
      ['12 ', 9],
      ['元', 12],
    ]);
    expect(row!.element.localName).toBe('tr');
  });
});

describe('pieces', () => {
  it('map every character of a text to the page', () => {
    const [passage] = passages('<p> 您好，  <b>张\n三</b>！</p>');
    expect(passage!.text).toBe('您好， 张三！');
    checkPieces(passage!);
    expect(
      passage!.pieces.map(({ node, start, end, at }) => [node.data.slice(start, end), at]),
    ).toEqual([
      ['您好， ', 0],
      ['张', 4],
      ['三', 5],
      ['！', 6],
    ]);
  });

  it('are none for what is no text of the page', () => {
    for (const { pieces } of passages('<img alt="西湖"><button>提交</button>'))
      expect(pieces).toEqual([]);
  });
});

it('reads slotted content and open shadow roots where they are drawn', () => {
  const main = put('<my-card><b slot="title">标题</b>内容</my-card>');
  main.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML =
    '<style>p{}</style><p><slot></slot></p><h2><slot name="title"></slot></h2><slot name="none">默认</slot>';
  expect(extractRegion(main).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'paragraph: 内容',
    'heading: 标题',
    'paragraph: 默认',
  ]);
});

it('reads a region that is one control, and one that is absent', () => {
  const main = put('<button>提交</button><p hidden>藏</p>');
  expect(extractRegion(main.querySelector('button')!)).toHaveLength(1);
  expect(extractRegion(main.querySelector('p')!)).toEqual([]);
});

it('gives the first passage of a very long region before it has looked at the rest', () => {
  const main = put(
    Array.from({ length: 2000 }, (_, at) => `<p>${at} ${'字'.repeat(48)}</p>`).join(''),
  );
  expect(main.textContent.length).toBeGreaterThan(100_000);
  const walk = walkRegion(main);
  expect(walk.next().value).toMatchObject({ text: `0 ${'字'.repeat(48)}` });
  main.children[1]!.textContent = '换了';
  expect(walk.next().value).toMatchObject({ text: '换了' });
});

it('counts a long list once, not once for each of its items', () => {
  const main = put(`<ol>${'<li>项</li>'.repeat(1000)}</ol>`);
  const { previousElementSibling } = Object.getOwnPropertyDescriptors(Element.prototype);
  const steps = vi.spyOn(Element.prototype, 'previousElementSibling', 'get');
  steps.mockImplementation(function step(this: Element) {
    return previousElementSibling.get!.call(this) as Element | null;
  });
  const all = extractRegion(main);
  expect(all[999]!.text).toBe('1000. 项');
  expect(steps.mock.calls.length).toBeLessThan(5000);
  steps.mockRestore();
});

it('takes a single text of a million characters', () => {
  expect(passages(`<p>${'字'.repeat(1_000_000)}</p>`)[0]!.text).toHaveLength(1_000_000);
});

it('goes on when what it has read is taken away', () => {
  const main = put('<p>一</p><p>二</p><p>三</p>');
  const walk = walkRegion(main);
  walk.next();
  main.innerHTML = '<p>四</p>';
  expect([...walk]).toEqual([]);
});

it('changes nothing on the page', () => {
  const main = put(
    '<h1>一</h1><label>姓名<input></label><table><tr><th>a<th>b<tr><td>1<td>2</table>',
  );
  const before = main.innerHTML;
  extractRegion(main);
  expect(main.innerHTML).toBe(before);
});

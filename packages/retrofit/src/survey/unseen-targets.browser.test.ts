import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { retrofit, type Retrofit } from '../retrofit.ts';

/* What is pressed on pages that no app among our own has, and what only looks as if it were. */

const html = document.documentElement;
let fit: Retrofit | null = null;
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('main');
  document.body.style.margin = '0';
  document.body.append(place);
});

afterEach(async () => {
  fit?.undo();
  fit = null;
  for (const name of html.getAttributeNames())
    if (name.startsWith('data-care')) html.removeAttribute(name);
  document.body.removeAttribute('style');
  place.remove();
  await page.viewport(375, 812);
});

const base = `*{box-sizing:border-box} main{font:14px/1.4 sans-serif} p{margin:8px} ul{margin:0;padding:0}`;

function show(css: string, body: string): void {
  place.innerHTML = `<style>${base}${css}</style>${body}`;
}

async function care(): Promise<void> {
  html.setAttribute('data-care-mode', 'care');
  fit = retrofit(document);
  await fit.ready;
}

function boxes(selector: string): DOMRect[] {
  return [...place.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
}

function box(selector: string): DOMRect {
  return boxes(selector)[0]!;
}

function answers(selector: string, x: number, y: number): boolean {
  return document.elementFromPoint(x, y)?.closest(selector) !== null;
}

describe('what only looks as if it were pressed', () => {
  test.each(['li', 'p'])('lines <%s> the tab key stops at to be heard stay lines', async (name) => {
    const line = `<${name} tabindex="0">周一至周五上午办理</${name}>`;
    show('', `<ul>${line.repeat(4)}</ul>`);
    await care();
    for (const { height } of boxes(name)) expect(height).toBeLessThan(44);
  });

  test('links in a sentence that are signs or pictures leave its lines as they are', async () => {
    const line =
      '<p>按国家标准<sup><a href="#n1">※</a></sup>，另见<a href="#n2">※</a>，点此<a href="/x"><img alt="" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E"></a>。</p>';
    show('img{width:16px;height:16px} p{margin:0}', line.repeat(3));
    await care();
    for (const { height } of boxes('a')) expect(height).toBeLessThan(44);
    for (const { height } of boxes('p')) expect(height).toBeLessThan(80);
  });

  test('a sign in a sentence that is alone leaves its line as it is', async () => {
    show('p span{cursor:pointer}', '<p>退票须收取手续费<span>※</span>，请留意</p>');
    await care();
    const { left, top, width, height } = box('span');
    expect(answers('span', left + width / 2, top + height / 2 - 20)).toBe(false);
  });
});

describe('rows that stay rows', () => {
  test('the days of a week stay beside each other', async () => {
    await page.viewport(320, 812);
    const week = `<div class="week">${'<div class="day">28</div>'.repeat(7)}</div>`;
    show(
      '.week{display:flex;padding:0 16px} .day{flex:0 0 14.2857%;cursor:pointer;height:40px;text-align:center}',
      week.repeat(3),
    );
    await care();
    const days = boxes('.day');
    for (const at of [0, 7, 14]) expect(days[at + 6]!.top).toBe(days[at]!.top);
  });

  test('the fields of a code stay beside each other', async () => {
    await page.viewport(320, 812);
    show(
      '.code{display:flex;gap:12px} .code input{flex:none;width:40px;height:40px;padding:0;border:1px solid}',
      `<div class="code">${'<input maxlength="1" aria-label="验证码">'.repeat(6)}</div>`,
    );
    await care();
    const fields = boxes('.code input');
    expect(fields[5]!.top).toBe(fields[0]!.top);
  });
});

describe('controls that are off', () => {
  const css =
    '.step{padding:30px;display:flex;gap:40px} .step button{flex:none;width:24px;height:24px;padding:0;border:0;background:none}';

  test('take room like the others, so that a row does not grow for them', async () => {
    show(
      css,
      '<div class="step"><button disabled>−</button><b>1</b><button class="more">+</button></div>',
    );
    await care();
    for (const { height, width } of boxes('button')) expect([width, height]).toEqual([24, 24]);
    const { left, top } = box('.more');
    expect(answers('.more', left + 12, top - 16)).toBe(true);
  });

  test.each(['disabled', 'aria-disabled'])('answer round them once %s is gone', async (name) => {
    show(css, `<div class="step"><button ${name}="true">−</button></div>`);
    await care();
    const { left, top } = box('button');
    expect(answers('button', left + 12, top - 16)).toBe(false);
    place.querySelector('button')!.removeAttribute(name);
    await expect.poll(() => answers('button', left + 12, top - 16)).toBe(true);
  });
});

describe('drawings', () => {
  const cross =
    '.x{position:relative;display:inline-block;flex:none;width:20px;height:20px;border:0;padding:0;background:#888} .x::before,.x::after{content:"";position:absolute;left:50%;top:50%;width:10px;height:2px;background:#fff;transform:translate(-50%,-50%) rotate(45deg)} .x::after{transform:translate(-50%,-50%) rotate(-45deg)}';

  test('many crosses in a row do not make the page scroll sideways', async () => {
    show(
      `${cross} .row{white-space:nowrap;font-size:0}`,
      `<div class="row">${'<button class="x" aria-label="删除"></button>'.repeat(10)}</div>`,
    );
    await care();
    expect(html.scrollWidth).toBe(375);
  });

  test('crosses that have no room for all of the side get the least one', async () => {
    show(
      `${cross} .row{white-space:nowrap;font-size:0}`,
      `<div class="row">${'<button class="x" aria-label="删除"></button>'.repeat(7)}</div>`,
    );
    await care();
    for (const { width } of boxes('.x')) expect(width).toBeGreaterThanOrEqual(44);
    expect(html.scrollWidth).toBe(375);
  });

  test('a disc stays round', async () => {
    show(
      `${cross} .row{padding:40px} .x{border-radius:10px}`,
      '<div class="row"><button class="x" aria-label="关闭"></button></div>',
    );
    await care();
    const disc = place.querySelector('.x')!;
    const { borderTopLeftRadius, borderTopWidth } = getComputedStyle(disc);
    expect(Number.parseFloat(borderTopLeftRadius) - Number.parseFloat(borderTopWidth)).toBe(10);
  });

  test('a disc whose corners are given as half of its side answers round itself', async () => {
    show(
      `${cross} .row{padding:40px} .x{border-radius:50%}`,
      '<div class="row"><button class="x" aria-label="关闭"></button></div>',
    );
    await care();
    expect(box('.x').width).toBeGreaterThanOrEqual(60);
  });

  test.each([
    'i::after{content:"›"}',
    'i{background-image:url(data:image/svg+xml,x)}',
    'i{-webkit-mask-image:url(data:image/svg+xml,x);background:#fff}',
  ])('a button with a sign of %s grows as a button', async (css) => {
    show(
      `.row{padding:40px} .go{width:40px;height:40px;border:0;padding:0;background:#05a} .go i{display:block;width:16px;height:16px;margin:auto} ${css}`,
      '<div class="row"><button class="go" aria-label="前往"><i></i></button></div>',
    );
    await care();
    expect(box('.go').height).toBeGreaterThanOrEqual(60);
  });
});

describe('a field in a box that is pressed, too', () => {
  const middle = (selector: string) => box(selector).top + box(selector).height / 2;

  test('grows itself, and the box grows with it, once', async () => {
    show(
      '.box{display:flex;box-sizing:border-box;width:300px;padding:4px 11px;border:1px solid #ccc} .box input{flex:1;min-width:0;border:0;padding:0;font-size:14px;line-height:22px}',
      '<div class="box"><input placeholder="搜索服务"></div>',
    );
    Object.assign(place.querySelector('.box')!, { onclick: () => {} });
    await care();
    expect(box('.box input').height).toBeGreaterThanOrEqual(60);
    expect(box('.box').height).toBeLessThan(80);
  });

  test('that is laid over words grows what holds both, with the words in the middle', async () => {
    show(
      '.box{display:inline-flex;box-sizing:border-box;width:300px;padding:4px 11px;border:1px solid #ccc;cursor:pointer} .in{display:flex;flex:1;position:relative;font-size:14px;line-height:22px} .in input{position:absolute;top:0;left:0;right:0;bottom:0;width:100%;border:0;padding:0;background:none}',
      '<div class="box"><div class="in"><div class="hint">请选择科室</div><input readonly></div></div>',
    );
    await care();
    expect(box('.box input').height).toBeGreaterThanOrEqual(60);
    expect(box('.box').height).toBeLessThan(80);
    expect(Math.abs(middle('.hint') - middle('.box'))).toBeLessThan(3);
  });
});

describe('bars that stick', () => {
  test('to the end of the screen take no room from what scrolls under them', async () => {
    show(
      '.bar{position:sticky;bottom:0;height:44px;background:#fff} .top{height:672px} a{display:block;height:20px;line-height:20px;margin:20px}',
      `<div class="top"></div><a href="#1">查看全部</a><a href="#2">联系客服</a><div style="height:400px"></div><div class="bar">合计</div>`,
    );
    await care();
    for (const { height } of boxes('a')) expect(height).toBeLessThan(30);
  });

  test('in a pane that has been scrolled take no room from what scrolls under them', async () => {
    show(
      '.pane{height:500px;overflow-y:auto} .bar{position:sticky;top:0;height:44px;background:#fff} a{display:block;height:20px;line-height:20px;margin:20px} .gap{height:100px}',
      '<div class="pane"><div class="bar">账单</div><div class="gap"></div><a href="#1">查看全部</a><a href="#2">联系客服</a><div style="height:900px"></div></div>',
    );
    place.querySelector('.pane')!.scrollTop = 110;
    await care();
    for (const { height } of boxes('a')) expect(height).toBeLessThan(30);
  });
});

describe('parts in shadow trees', () => {
  test('what goes through two slots into a control is no control of its own', async () => {
    show(
      'x-outer{display:block} .new:active{opacity:0.8} b{font-size:12px;background:#eee;padding:2px;display:inline-block}',
      '<x-outer><b class="new">新</b></x-outer>',
    );
    const outer = place.querySelector('x-outer')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<x-inner><slot></slot></x-inner>';
    outer.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML =
      '<style>button{cursor:pointer;width:100%;height:48px}</style><button><slot></slot></button>';
    await care();
    expect(box('b').height).toBeLessThan(40);
  });
});

describe('what is drawn in another state', () => {
  const content = (selector: string) =>
    getComputedStyle(place.querySelector(selector)!, '::after').content;

  test('a tick that comes with a click is seen, and its label answers all round', async () => {
    show(
      '.opt{padding:24px 16px} .opt input{position:absolute;opacity:0} .opt input:checked+label::after{content:"✓"}',
      '<div class="opt"><input type="checkbox" id="c"><label for="c">同意</label></div>',
    );
    await care();
    place.querySelector<HTMLElement>('label')!.click();
    expect(content('label')).toBe('"✓"');
    const { left, top } = box('label');
    expect(answers('label', left + 4, top - 8)).toBe(true);
  });

  test('a link that is pressed all over its card stays so', async () => {
    show(
      '.card{position:relative;padding:16px} .all::after{content:"";position:absolute;top:0;right:0;bottom:0;left:0}',
      '<div class="card"><h3>门诊</h3><p>说明</p><a class="all" href="#go">查看</a></div>',
    );
    await care();
    const { right, top } = box('.card');
    expect(answers('.all', right - 12, top + 12)).toBe(true);
  });

  test('a hint over the row round a link, shown while it has the focus, stays there', async () => {
    show(
      '.row{position:relative;padding:40px} .row a:focus::after{content:"八点放号";position:absolute;left:0;top:0}',
      '<div class="row"><a href="#q">?</a></div>',
    );
    await care();
    place.querySelector('a')!.focus();
    expect(content('a')).toBe('"八点放号"');
    expect(getComputedStyle(place.querySelector('a')!).position).toBe('static');
  });
});

describe('what is out of the flow', () => {
  const isIn = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1;

  test('a tick that hangs in its row stays in sight', async () => {
    show(
      '.row{position:relative;height:40px;overflow:hidden} .row label{display:inline-block;width:100%;padding:11px 58px 11px 15px;line-height:1.1} .row input{position:absolute;top:4px;right:20px;width:28px;height:26px;margin:0;appearance:none;border:1px solid}',
      '<div class="row"><label>我承诺所填信息真实</label><input type="checkbox" checked></div>',
    );
    await care();
    expect(isIn(box('.row input'), box('.row'))).toBe(true);
  });

  test('the buttons of a stepper leave the number between them in sight', async () => {
    show(
      '.step{position:relative;width:120px;height:35px;padding:0 40px;overflow:hidden;border:1px solid} .step button{position:absolute;top:0;width:40px;height:100%;border:0} .less{left:0} .more{right:0} .step input{display:block;width:100%;height:100%;border:0;padding:0;text-align:center}',
      '<div class="step"><button class="less">-</button><input value="12"><button class="more">+</button></div>',
    );
    await care();
    expect(box('.less').width).toBeGreaterThanOrEqual(60);
    expect(box('input').left).toBeGreaterThanOrEqual(box('.less').right - 1);
    expect(box('input').right).toBeLessThanOrEqual(box('.more').left + 1);
    expect(box('input').width).toBeGreaterThanOrEqual(40);
    expect(isIn(box('.more'), box('.step'))).toBe(true);
  });

  test('a button that hangs beside words does not grow over them', async () => {
    show(
      '.card{position:relative;padding:12px;height:120px} .card b{position:absolute;left:12px;top:12px} .card button{position:absolute;left:60px;top:8px;width:30px;height:30px;border:0;padding:0;background:#eee} .card i{position:absolute;left:94px;top:12px}',
      '<div class="card"><b>姓名</b><button>改</button><i>张三丰</i></div>',
    );
    await care();
    expect(box('.card button').right).toBeLessThanOrEqual(box('.card i').left + 1);
  });

  test('a button with free room beside it grows', async () => {
    show(
      '.card{position:relative;padding:12px;height:120px} .card button{position:absolute;right:60px;top:8px;width:30px;height:30px;border:0;padding:0;background:#eee}',
      '<div class="card"><b>姓名</b><button>改</button></div>',
    );
    await care();
    expect(box('.card button').width).toBeGreaterThanOrEqual(60);
  });
});

describe('what is part of another control', () => {
  test('a label round the button that is pressed makes no room of its own', async () => {
    const star = (at: number) =>
      `<div class="star"><label for="s${at}"><span class="away">${at}</span><button>★</button></label><input class="away" id="s${at}" type="radio" name="s"></div>`;
    show(
      '.stars{display:inline-flex} .star{position:relative;display:inline-flex} .star label{cursor:pointer} .star button{width:20px;height:20px;padding:0;border:0;background:none} .away{position:absolute;opacity:0;width:0;height:0}',
      `<section style="padding:16px"><div class="stars">${[1, 2, 3, 4, 5, 6].map(star).join(' ')}</div></section>`,
    );
    await care();
    for (const { height } of boxes('label')) expect(height).toBeLessThan(44);
    const stars = boxes('.star button');
    for (const { top } of stars) expect(top).toBe(stars[0]!.top);
  });

  test('a label with a button at its end is still pressed as a whole', async () => {
    show(
      'label{display:block} label button{padding:0;border:0;background:none;font-size:14px}',
      '<label><input type="checkbox"> 我已阅读并同意以下协议 <button>查看</button></label>',
    );
    await care();
    expect(box('label').height).toBeGreaterThanOrEqual(60);
  });

  test('a chip in a row that is a button stays as it is, though a script hears of its clicks', async () => {
    show(
      '.row{display:flex;align-items:center;padding:8px 16px;cursor:pointer} .chip{display:inline-flex;align-items:center;justify-content:center;height:24px;padding:0 8px;border-radius:12px;background:#eee;cursor:unset}',
      '<div class="row" role="button" tabindex="0"><p>缴存单位</p><div class="chip">已读</div></div>',
    );
    Object.assign(place.querySelector('.chip')!, { onclick: () => {} });
    await care();
    expect(box('.chip').height).toBeLessThan(40);
  });
});

describe('shapes', () => {
  test('an empty ring to tick keeps its size, and answers round it', async () => {
    show(
      '.row{display:flex;align-items:center;padding:30px} .tick{width:16px;height:16px;border:1px solid #999;border-radius:8px;cursor:pointer} .row p{margin-left:40px}',
      '<div class="row"><div class="tick"></div><p>防滑鞋</p></div>',
    );
    await care();
    const { left, top, width, height } = box('.tick');
    expect([width, height]).toEqual([16, 16]);
    expect(answers('.tick', left + 8, top - 14)).toBe(true);
  });

  test('a disc with a sign that finds too little room is as high as it is wide, and round', async () => {
    show(
      '.row{width:210px;padding:8px;display:flex;align-items:baseline} .add{margin-left:auto;width:20px;height:20px;line-height:18px;border-radius:10px;background:#e1251b;color:#fff;text-align:center;cursor:pointer}',
      '<div class="row"><b>¥29.80</b><s>¥35.00</s><span class="add">+</span></div>',
    );
    await care();
    const { width, height } = box('.add');
    expect(width).toBeGreaterThanOrEqual(44);
    expect(Math.abs(width - height)).toBeLessThanOrEqual(3);
    const radius = getComputedStyle(place.querySelector('.add')!).borderTopLeftRadius;
    expect(radius.endsWith('%') || Number.parseFloat(radius) >= width / 2 - 2).toBe(true);
  });

  test('the chosen one of many days grows in height like the others', async () => {
    await page.viewport(320, 812);
    show(
      'table{width:100%;border-collapse:collapse} td{padding:0;text-align:center} td a{display:flex;align-items:center;justify-content:center;width:40px;height:40px;margin:auto;border:1px solid #ccc} td .on{background:#06c;color:#fff}',
      `<table><tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td><a${day === 3 ? ' class="on"' : ''} href="#${day}">${day}</a></td>`).join('')}</tr></table>`,
    );
    await care();
    for (const { height } of boxes('td a')) expect(height).toBeGreaterThanOrEqual(60);
  });

  test('the line of a slider stays thin, and a finger above it is heard', async () => {
    show(
      'input{appearance:none;-webkit-appearance:none;width:100%;height:6px;border-radius:3px;background:#ddd;margin:20px 0} input::-webkit-slider-thumb{-webkit-appearance:none;width:20px;height:20px;border-radius:50%;background:#07c}',
      '<p>提醒额度</p><input type="range"><p>下一段</p>',
    );
    await care();
    const range = place.querySelector('input')!;
    expect(range.clientHeight).toBe(6);
    expect(getComputedStyle(range).backgroundClip).toBe('padding-box');
    expect(box('input').height).toBeGreaterThanOrEqual(60);
    const { left, top, width } = box('input');
    expect(answers('input', left + width / 4, top + 8)).toBe(true);
  });

  test('a slider as browsers draw it grows as a field', async () => {
    show('input{display:block;width:200px;height:16px}', '<input type="range">');
    await care();
    expect(box('input').height).toBeGreaterThanOrEqual(60);
    expect(getComputedStyle(place.querySelector('input')!).borderTopWidth).toBe('0px');
  });
});

describe('words in parts of one row', () => {
  /** How far the words of each part are from its middle. */
  const offMiddle = (selector: string) =>
    [...place.querySelectorAll(selector)].map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const words = range.getBoundingClientRect();
      const { top, height } = one.parentElement!.getBoundingClientRect();
      return Math.abs(words.top + words.height / 2 - top - height / 2);
    });

  test('stay level where only the chosen one is drawn', async () => {
    show(
      'section{padding:20px 12px} .parts{display:flex;height:28px;line-height:28px;background:#eee;text-align:center} .parts span{flex:1;cursor:pointer} .parts .on{background:#06c;color:#fff}',
      '<section><h3>血压趋势</h3><div class="parts"><span class="on">近 7 天</span><span>近 30 天</span><span>近半年</span></div><p>图表</p></section>',
    );
    await care();
    expect(box('.on').height).toBeGreaterThanOrEqual(60);
    for (const off of offMiddle('.parts span')) expect(off).toBeLessThan(3);
  });

  test('stay in the middle of cells that grew', async () => {
    show(
      '.parts{display:table;table-layout:fixed;width:100%;border:1px solid #06c} .parts a{display:table-cell;line-height:38px;text-align:center;border-left:1px solid #06c} .parts .on{background:#06c;color:#fff}',
      '<div class="parts"><a class="on" href="#1">未完成</a><a href="#2">已完成</a><a href="#3">已撤销</a></div>',
    );
    await care();
    expect(box('.on').height).toBeGreaterThanOrEqual(60);
    for (const off of offMiddle('.parts a')) expect(off).toBeLessThan(3);
  });

  test('that go into a part through a slot make it a button that grows', async () => {
    show('', '<x-choice>每天</x-choice>');
    const root = place.querySelector('x-choice')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>button{display:inline-flex;align-items:center;padding:0 12px;border:1px solid #bbb;background:#fff;font:14px/24px sans-serif}</style><button role="radio"><slot></slot></button>';
    await care();
    expect(root.querySelector('button')!.getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
  });
});

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

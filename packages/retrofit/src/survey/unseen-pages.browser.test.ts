import { limitsFor, measure, type CareRule } from '@care-mode/audit/in-page';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { retrofit, type Retrofit } from '../retrofit.ts';

/* Ways in which pages are made that no app among our own has. */

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

const base = `*{box-sizing:border-box} main{font:14px/1.4 sans-serif} p{margin:8px}`;

function show(css: string, body: string): void {
  place.innerHTML = `<style>${base}${css}</style>${body}`;
}

async function care(): Promise<void> {
  html.setAttribute('data-care-mode', 'care');
  fit = retrofit(document);
  await fit.ready;
}

function faults(...rules: CareRule[]): string[] {
  return measure(place, { limits: limitsFor('care'), rules }).findings.map(
    ({ rule, selector, text, measured }) => `${rule} ${selector} ${text}: ${measured}`,
  );
}

function box(selector: string): DOMRect {
  return place.querySelector(selector)!.getBoundingClientRect();
}

function answers(selector: string, x: number, y: number): boolean {
  return document.elementFromPoint(x, y)?.closest(selector) !== null;
}

describe('boxes', () => {
  test('a column as wide as its row keeps its width when a field in it grows higher', async () => {
    show(
      '.row{display:flex;flex-wrap:wrap} .col{flex:0 0 100%;position:relative;height:32px} .col input{position:absolute;left:0;top:0;width:100px;height:30px}',
      '<div class="row"><div class="col"><input aria-label="席别"></div></div>',
    );
    await care();
    expect(box('.col').width).toBe(375);
    expect(box('.col').height).toBeGreaterThanOrEqual(60);
  });

  test('a switch without a word, as high as a line, stays as high', async () => {
    show(
      '.switch{display:inline-block;position:relative;width:auto;min-width:44px;height:22px;line-height:22px;border:0;border-radius:11px;background:#888;padding:0} .switch i{position:absolute;left:2px;top:2px;width:18px;height:18px;border-radius:9px;background:#fff}',
      '<button class="switch" role="switch" aria-checked="false" aria-label="学生票"><i></i></button>',
    );
    await care();
    expect(box('.switch').height).toBeGreaterThanOrEqual(22);
  });

  test('a switch with a knob is not blown up into a block', async () => {
    show(
      '.row{padding:30px} .switch{display:inline-block;width:40px;height:20px;border-radius:10px;background:#05a;cursor:pointer} .switch i{display:block;width:16px;height:16px;border-radius:8px;background:#fff}',
      '<div class="row"><span class="switch"><i></i></span></div>',
    );
    await care();
    const { left, top, width, height } = box('.switch');
    expect([width, height]).toEqual([40, 20]);
    expect(answers('.switch', left + width / 2, top - 15)).toBe(true);
  });

  test('a cross of two strokes answers round itself, and is drawn as large as before', async () => {
    show(
      '.x{position:relative;display:inline-block;width:20px;height:20px;border:0;padding:0;background:#888;margin:10px} .x::before,.x::after{content:"";position:absolute;left:50%;top:50%;width:10px;height:2px;background:#fff;transform:translate(-50%,-50%) rotate(45deg)} .x::after{transform:translate(-50%,-50%) rotate(-45deg)}',
      '<button class="x" aria-label="关闭"></button>',
    );
    await care();
    expect(faults('care/target')).toEqual([]);
    const cross = place.querySelector('.x')!;
    expect([cross.clientWidth, cross.clientHeight]).toEqual([20, 20]);
    expect(getComputedStyle(cross).backgroundClip).toBe('padding-box');
  });

  test('rows of a grid that were given a height hold what grew', async () => {
    show(
      '.days{display:grid;grid-template:repeat(3,30px)/repeat(5,1fr)} .days a{height:24px;line-height:24px;text-align:center}',
      `<div class="days">${Array.from({ length: 15 }, (_, day) => `<a href="#${day}">${day + 1}</a>`).join('')}</div>`,
    );
    await care();
    const days = [...place.querySelectorAll('.days a')].map((day) => day.getBoundingClientRect());
    expect(days[5]!.top).toBeGreaterThanOrEqual(days[0]!.bottom - 0.5);
    expect(faults('care/target', 'care/covered')).toEqual([]);
  });

  test('a price that hangs from the lower edge of a card does not lie on the words above it', async () => {
    show(
      '.card{position:relative;height:110px;padding:10px;overflow:hidden} .card h4{margin:0;height:40px;overflow:hidden;font-size:14px;line-height:20px} .tag{font-size:10px;line-height:14px} .price{position:absolute;left:10px;bottom:12px;font-size:18px}',
      '<div class="card"><h4>东北黑土地五常大米 稻花香二号 真空包装 五公斤装 当季新米 两袋包邮到家</h4><span class="tag">次日达</span><div class="price">¥59.9</div></div>',
    );
    expect(box('.tag').bottom).toBeLessThan(box('.price').top);
    await care();
    expect(box('.price').top).toBeGreaterThanOrEqual(box('.tag').bottom - 6);
    expect(box('.card').bottom).toBeGreaterThan(box('.price').bottom);
  });
});

describe('what moves', () => {
  test('slides beside each other stay beside each other', async () => {
    show(
      '.frame{width:300px;overflow:hidden} .strip{display:flex;transform:translate3d(0,0,0)} .slide{flex:none;width:300px;padding:20px} .slide small{display:block;font-size:12px}',
      '<div class="frame"><div class="strip"><div class="slide">重阳节义诊<small>社区卫生服务中心</small></div><div class="slide">流感疫苗<small>六十岁以上免费</small></div></div></div>',
    );
    await care();
    const [first, second] = [...place.querySelectorAll('.slide')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(second!.left).toBe(first!.right);
    expect(second!.top).toBe(first!.top);
  });

  test('a row of links that scrolls sideways has room for each, whatever bursts round it', async () => {
    show(
      'nav{display:flex;overflow-x:auto} nav a{flex:none;padding:0 8px;line-height:38px} section{height:60px}',
      `<section><nav>${Array.from({ length: 9 }, (_, at) => `<a href="#${at}">养生</a>`).join('')}</nav><p><button>一</button> <button>二</button></p></section>`,
    );
    await care();
    expect(faults('care/target')).toEqual([]);
    expect(html.scrollWidth).toBe(375);
  });
});

describe('the page', () => {
  test('of 1000 px laid out by tables has its parts below each other', async () => {
    show(
      '.page{width:1000px;position:relative} .float{position:absolute;left:880px;top:0;width:100px} ul{margin:0;padding:0}',
      `<div class="page"><table width="1000"><tr><td width="260"><h3>用户登录</h3><form><input aria-label="用户名"></form></td><td><ul><li>市长主持召开全市老龄工作委员会全体会议</li></ul></td><td width="220"><h3>天气预报</h3>今天晴转多云</td></tr></table><div class="float">适老化专区</div></div>`,
    );
    await care();
    expect(html.scrollWidth).toBe(375);
    const cells = [...place.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
    for (const { width } of cells) expect(width).toBeGreaterThan(300);
    expect(cells[1]!.top).toBeGreaterThanOrEqual(cells[0]!.bottom - 0.5);
    expect(box('.float').width).toBeGreaterThanOrEqual(60);
  });

  test('a table of data stays a table', async () => {
    show(
      'td,th{min-width:250px}',
      '<table><tr><th>日期</th><th>项目</th></tr><tr><td>十一月</td><td><ul><li>血常规</li></ul></td></tr></table>',
    );
    await care();
    expect(getComputedStyle(place.querySelector('td')!).display).toBe('table-cell');
  });

  test('that is fixed itself gets no room at its end, and its sheet stays on the screen', async () => {
    show(
      '.pane{position:absolute;top:0;bottom:0;left:0;right:0;overflow-y:auto} .pane p{height:60px} .sheet{position:fixed;left:0;right:0;bottom:0;background:#fff} .sheet button{display:block;width:100%}',
      `<div class="pane">${'<p>服务</p>'.repeat(30)}</div><div class="sheet"><button>上午</button><button>下午</button></div>`,
    );
    Object.assign(document.body.style, {
      position: 'fixed',
      width: '100%',
      height: '100%',
      transform: 'translateZ(0)',
    });
    await care();
    expect(document.body.getBoundingClientRect().height).toBe(812);
    expect(box('.sheet').bottom).toBeLessThanOrEqual(812);
  });

  test('room for a bar at the top is made above the page, and not in its first link', async () => {
    show(
      'header{position:fixed;top:0;left:0;right:0;height:46px;background:#fff} header button{height:28px} nav{margin-top:46px;display:flex} nav a{padding:4px 8px}',
      '<header><button>菜单</button></header><nav><a href="#1">头条</a><a href="#2">养生</a></nav>',
    );
    await care();
    const [first, second] = [...place.querySelectorAll('nav a')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(first!.top).toBeGreaterThanOrEqual(box('header').bottom - 0.5);
    expect(first!.height).toBe(second!.height);
  });
});

describe('what is pressed', () => {
  test('a number of a list of pages that is chosen is not covered by its neighbours', async () => {
    show(
      '.pager{display:flex} .pager>*{min-width:24px;height:24px;text-align:center;padding:0;border:0;background:none} .pager li{list-style:none;cursor:pointer} .pager .on{cursor:default}',
      '<div class="pager"><button disabled>‹</button><li class="on" tabindex="0" aria-label="第 1 页">1</li><li tabindex="0">2</li><li tabindex="0">3</li></div>',
    );
    await care();
    const { left, right, top, bottom } = box('.on');
    for (const [x, y] of [
      [left + 1, top + 5],
      [right - 1, top + 5],
      [left + 5, bottom + 10],
    ] as const)
      expect(answers('.on', x, y)).toBe(true);
  });

  test('numbers of pages that are too many for one row stand in two', async () => {
    show(
      '.pager{display:flex;gap:8px} .pager a{flex:none;width:28px;height:28px;text-align:center;border:1px solid}',
      `<div class="pager">${Array.from({ length: 9 }, (_, at) => `<a href="#${at}">${at + 1}</a>`).join('')}</div>`,
    );
    await care();
    const pages = [...place.querySelectorAll('.pager a')].map((one) => one.getBoundingClientRect());
    for (const { width, right } of pages) {
      expect(width).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(375);
    }
  });

  test('stars in a line of words are no words', async () => {
    show(
      'p span{cursor:pointer;font-size:16px}',
      '<p>评价 <span>★</span> <span>★</span> <span>★</span></p>',
    );
    await care();
    const { left, top, width, height } = box('span');
    expect(answers('span', left + width / 2, top + height / 2 - 20)).toBe(true);
    expect(answers('span', left + width / 2, top + height / 2 + 20)).toBe(true);
  });

  test('words beside a tick that lies unseen behind them are its target', async () => {
    show(
      '.tick{position:relative;display:inline-block;margin:4px} .tick input{position:absolute;left:0;top:0;z-index:-1;opacity:0} .tick label{position:relative;cursor:pointer;padding-left:26px}',
      '<div class="tick"><input type="radio" aria-label="租房"><label>租房提取</label></div><div class="tick"><input type="radio" aria-label="购房"><label>购房提取</label></div>',
    );
    await care();
    const { left, top, width, height } = box('label');
    for (const y of [top + height / 2 - 25, top + height / 2 + 25])
      expect(answers('label', left + width / 2, y)).toBe(true);
  });

  test('a row of tabs under a bar that sticks has its room where the bar is not', async () => {
    show(
      '.bar{position:sticky;top:0;height:44px;background:#fff;z-index:3} .tabs{display:flex} .tabs button{flex:1;height:40px;border:0;background:none}',
      '<div class="bar">生活缴费</div><div class="tabs"><button>账单</button><button>记录</button></div><p>正文</p>',
    );
    await care();
    expect(faults('care/target', 'care/covered')).toEqual([]);
  });
});

describe('parts in shadow trees', () => {
  test('a button inside a host that shows a hand is what a finger presses', async () => {
    show('x-button{display:inline-block;cursor:pointer;margin:20px}', '<x-button></x-button>');
    const host = place.querySelector('x-button')!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<style>button{height:36px}</style><button>提交</button>';
    await care();
    const button = shadow.querySelector('button')!;
    const { left, top, width, height } = button.getBoundingClientRect();
    expect(shadow.elementFromPoint(left + width / 2, top + height / 2)?.closest('button')).toBe(
      button,
    );
    expect(height).toBeGreaterThanOrEqual(60);
  });

  test('what goes into a control there is no control of its own', async () => {
    show(
      'x-item{display:block} b{font-size:12px;background:#eee;padding:2px;display:inline-block}',
      '<x-item><b>新</b></x-item>',
    );
    place.querySelector('x-item')!.attachShadow({ mode: 'open' }).innerHTML =
      '<style>button{cursor:pointer;width:100%;height:48px}</style><button><slot></slot></button>';
    await care();
    expect(box('b').height).toBeLessThan(40);
  });

  test.each([
    ['its host', 'x-late', 'visibility:hidden'],
    ['what is round its host', 'div', 'display:none'],
  ])('what was hidden while we looked is looked at when %s is seen', async (_, outer, hidden) => {
    show(
      `x-late{display:inline-block} ${outer}:not(.ready){${hidden}}`,
      '<div><x-late></x-late></div>',
    );
    const shadow = place.querySelector('x-late')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<style>button{height:36px}</style><button>提交</button>';
    await care();
    // Until nothing looks any more for a reason of its own.
    await new Promise((resolve) => setTimeout(resolve, 800));
    place.querySelector(outer)!.className = 'ready';
    await expect
      .poll(() => shadow.querySelector('button')!.getBoundingClientRect().height)
      .toBeGreaterThanOrEqual(60);
  });

  test('a shell as high as the screen, whose pane scrolls in its shadow tree, stays as high', async () => {
    show(
      '.shell{position:relative;height:812px;overflow:hidden} .shell i{position:absolute;top:900px;width:9px;height:9px} x-pane{display:block;height:100%} x-pane button{display:block;height:30px;margin:40px 8px}',
      `<div class="shell"><i></i><x-pane>${'<button>办理</button>'.repeat(30)}</x-pane></div>`,
    );
    place.querySelector('x-pane')!.attachShadow({ mode: 'open' }).innerHTML =
      '<style>div{height:100%;overflow-y:auto}</style><div><slot></slot></div>';
    await care();
    expect(box('.shell').height).toBe(812);
  });
});

describe('what floats', () => {
  test('a pane whose page is locked while a dialog is open is no box that cuts its text', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `<p><button>办理 ${at}</button></p>`).join(
      '',
    );
    show(
      '.root{position:relative;height:600px;overflow:hidden} .pane{height:100%;overflow:auto} .locked .pane{overflow:hidden} .ask{position:absolute;top:50%;left:20px;padding:20px;background:#fff}',
      `<div class="root"><div class="pane">${rows}</div></div>`,
    );
    await care();
    const root = place.querySelector('.root')!;
    root.classList.add('locked');
    root.insertAdjacentHTML('beforeend', '<div class="ask"><button>确定</button></div>');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(box('.root').height).toBe(600);
    expect(box('.ask').bottom).toBeLessThan(600);
  });

  test('a menu that floats and scrolls grows, however many rows it has', async () => {
    await page.viewport(320, 568);
    const rows = Array.from({ length: 9 }, (_, at) => `<button>科室 ${at}</button>`).join('');
    show(
      '.over{position:fixed;inset:0} .menu{position:absolute;top:100px;left:20px;width:200px;max-height:300px;overflow:auto} .menu button{display:block;width:100%;height:36px;border:0}',
      `<div class="over"><div class="menu">${rows}</div></div>`,
    );
    await care();
    expect(box('.menu button').height).toBeGreaterThanOrEqual(60);
  });

  test('a strip of letters that would outgrow the screen keeps the size of its letters', async () => {
    const letters = (all: string) => [...all].map((one) => `<a href="#${one}">${one}</a>`).join('');
    const css =
      '.strip{position:fixed;right:2px;top:200px;display:flex;flex-direction:column;font-size:10px} .strip a{padding:1px 3px}';
    show(css, `<p>张三 10:05</p><nav class="strip">${letters('ABCDEFGHJKLMN')}</nav>`);
    await care();
    expect(box('.strip').bottom).toBeLessThanOrEqual(innerHeight);
    expect(box('.strip').width).toBeLessThan(40);
    fit!.undo();
    show(css, `<nav class="strip">${letters('ABCD')}</nav>`);
    await care();
    expect(box('.strip a').height).toBeGreaterThanOrEqual(60);
  });
});

describe('what appears without a change of its own', () => {
  const item = '<a class="i" href="#x">挂号</a>';
  const css =
    '.i{display:inline-block;height:24px;border:1px solid} label{display:block;padding:20px}';
  test.each<readonly [string, string, string, () => void]>([
    [
      'behind a tick',
      '#c:checked~.sub{display:block}',
      `<input type="checkbox" id="c"><div class="sub">${item}</div>`,
      () => place.querySelector<HTMLElement>('#c')!.click(),
    ],
    [
      'while something has the focus',
      '.top:focus-within .sub{display:block}',
      `<div class="top"><button>栏目</button><div class="sub">${item}</div></div>`,
      () => place.querySelector<HTMLElement>('button')!.focus(),
    ],
    [
      'by an attribute of its own making',
      '.sub[data-open],.sub[aria-hidden=false]{display:block}',
      `<div class="sub">${item}</div>`,
      () => place.querySelector('.sub')!.setAttribute('aria-hidden', 'false'),
    ],
    [
      'by being made visible',
      '.sub{display:block;visibility:hidden} .top:focus-within .sub{visibility:visible}',
      `<div class="top"><button>栏目</button><div class="sub">${item}</div></div>`,
      () => place.querySelector<HTMLElement>('button')!.focus(),
    ],
    [
      'as a target of the address',
      '.sub:target{display:block}',
      `<div class="sub" id="here">${item}</div>`,
      () => void (location.hash = 'here'),
    ],
  ])('is fit when it is seen: %s', async (_, rule, body, reveal) => {
    show(`${css} .sub{display:none} ${rule}`, body);
    await care();
    reveal();
    await expect
      .poll(() => getComputedStyle(place.querySelector('.sub')!).visibility)
      .toBe('visible');
    await expect.poll(() => box('.i').height).toBeGreaterThanOrEqual(59);
    location.hash = '';
  });

  test('a menu under the pointer', async () => {
    show(
      `${css} .sub{display:none} .top:hover .sub{display:block}`,
      `<div class="top">栏目<div class="sub">${item}</div></div>`,
    );
    await care();
    await userEvent.hover(page.elementLocator(place.querySelector('.top')!));
    await expect.poll(() => box('.i').height).toBeGreaterThanOrEqual(59);
  });
});

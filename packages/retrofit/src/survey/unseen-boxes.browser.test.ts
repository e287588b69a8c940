import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { retrofit, type Retrofit } from '../retrofit.ts';

/* What was drawn so on purpose, and what answers our own marks. */

const html = document.documentElement;
let fit: Retrofit | null = null;
let place: HTMLElement;

beforeEach(async () => {
  await page.viewport(375, 812);
  place = document.createElement('main');
  document.body.style.margin = '0';
  document.body.append(place);
});

afterEach(() => {
  vi.restoreAllMocks();
  fit?.undo();
  fit = null;
  for (const name of html.getAttributeNames())
    if (name.startsWith('data-care')) html.removeAttribute(name);
  document.body.removeAttribute('style');
  place.remove();
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

function box(selector: string): DOMRect {
  return place.querySelector(selector)!.getBoundingClientRect();
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How often an element is looked at while something goes on. */
async function looksAt(element: Element, during: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(window, 'getComputedStyle');
  await during();
  const looks = spy.mock.calls.filter(([one]) => one === element).length;
  spy.mockRestore();
  return looks;
}

describe('beside the page', () => {
  test.each(['hidden', 'visible'])(
    'a drawer stays closed until its script opens it, overflow-x: %s',
    async (overflowX) => {
      document.body.style.overflowX = overflowX;
      show(
        '.shell{position:relative;height:300px} nav{position:absolute;top:0;left:100%;width:240px;height:100%;background:#fff} nav b{position:absolute;left:10px;top:10px}',
        '<div class="shell"><p>正文</p><nav><b>关闭</b><p>我的订单</p></nav></div>',
      );
      await care();
      expect(box('nav').left).toBe(375);
      expect(box('nav b').left).toBe(385);
    },
  );

  test('a float on a page that is wider than the screen is brought in', async () => {
    show(
      '.page{width:1000px} .float{position:absolute;left:880px;top:0;width:100px}',
      '<div class="page"><p>正文</p></div><div class="float">手机版</div>',
    );
    await care();
    expect(box('.float').right).toBeLessThanOrEqual(375);
    expect(html.scrollWidth).toBe(375);
  });

  test('nothing is pulled in while the page hides what is beside it', async () => {
    document.body.style.overflowX = 'hidden';
    show(
      '.page{width:1000px;position:relative;height:200px} .float{position:absolute;left:880px;top:0;width:100px}',
      '<div class="page"><div class="float">手机版</div></div>',
    );
    await care();
    expect(box('.float').left).toBe(880);
  });

  test('a link for the keyboard that was put far out stays there', async () => {
    show('.skip{position:absolute;left:9999px;top:0}', '<a class="skip" href="#main">跳到正文</a>');
    await care();
    expect(box('.skip').left).toBe(9999);
  });
});

describe('hosts of shadow trees', () => {
  async function shadow(): Promise<{ host: HTMLElement; inside: Element }> {
    show('x-late{display:block}', '<x-late></x-late>');
    const host = place.querySelector<HTMLElement>('x-late')!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<style>button{height:36px}</style><p>缴费</p><button>提交</button>';
    return { host, inside: root.querySelector('button')! };
  }

  test('are looked at once at the start, though they grew', async () => {
    const { inside } = await shadow();
    await care();
    expect(inside.getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
    expect(await looksAt(inside, () => rest(900))).toBe(0);
  });

  test('that a script moves in every frame are left in peace', async () => {
    const { host, inside } = await shadow();
    await care();
    await rest(900);
    const looks = await looksAt(inside, async () => {
      for (let step = 0; step < 60; step += 1) {
        host.style.transform = `translateX(${step % 7}px)`;
        await new Promise(requestAnimationFrame);
      }
      await rest(600);
    });
    expect(looks).toBe(0);
  });

  test('that become narrower are looked at again', async () => {
    const { host, inside } = await shadow();
    await care();
    await rest(900);
    const looks = await looksAt(inside, async () => {
      place.style.width = '200px';
      await rest(1200);
    });
    expect(host.clientWidth).toBe(200);
    expect(looks).toBeGreaterThan(0);
  });
});

describe('tables', () => {
  test('of orders with a form in each row stay tables', async () => {
    show(
      'td{min-width:130px}',
      `<table>${'<tr><td>五常大米</td><td>¥59.9</td><td>已发货</td><td><form><button>删除</button></form></td></tr>'.repeat(3)}</table>`,
    );
    await care();
    expect(getComputedStyle(place.querySelector('td')!).display).toBe('table-cell');
  });

  test('of many rows, with lists in half of their cells, stay tables', async () => {
    show(
      'td{min-width:250px}',
      `<table>${'<tr><td>血常规</td><td><ul><li>白细胞</li></ul></td></tr>'.repeat(5)}</table>`,
    );
    await care();
    expect(getComputedStyle(place.querySelector('td')!).display).toBe('table-cell');
  });

  test('that lay out a page have their foot below the rest', async () => {
    show(
      'td{min-width:250px}',
      '<table><tbody><tr><td><h3>通知</h3></td><td><ul><li>公告</li></ul></td></tr></tbody><tfoot><tr><td><h4>联系</h4></td><td><h4>地址</h4></td></tr></tfoot></table>',
    );
    await care();
    expect(getComputedStyle(place.querySelector('tfoot')!).display).toBe('block');
    expect(box('tfoot').width).toBeLessThanOrEqual(375);
  });
});

describe('what hangs in a box', () => {
  const card = '.card{position:relative;height:110px;padding:10px} .card p{margin:0;height:90px}';

  test.each([
    ['an opaque ribbon', 'background:#333;color:#fff'],
    ['actions that are seen under the pointer only', 'opacity:0'],
  ])('%s lies on the words on purpose', async (_, css) => {
    show(
      `${card} .over{position:absolute;left:0;right:0;bottom:10px;font-size:18px;${css}}`,
      '<div class="card"><p>五常大米<br>真空包装<br>当季新米</p><div class="over">已售罄</div></div>',
    );
    await care();
    expect(box('.card').height).toBe(110);
  });

  test('a picture as high as its card stays so when the card grows', async () => {
    show(
      '.card{position:relative;height:110px} .card img{float:left;width:60px;height:100%} .card p{margin:0 0 0 70px} .price{position:absolute;left:70px;bottom:20px;font-size:18px}',
      '<div class="card"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p>五常大米<br>真空包装<br>当季新米</p><div class="price">¥59.9</div></div>',
    );
    await care();
    expect(box('.card').height).toBeGreaterThan(112);
    expect(box('.card img').height).toBe(box('.card').height);
  });

  test('a box does not grow where words and price hang from the same edge', async () => {
    show(
      '.card{position:relative;display:flex;align-items:flex-end;height:110px} .card span{display:block} .price{position:absolute;left:0;bottom:0;font-size:18px}',
      '<div class="card"><span>五常大米</span><div class="price">¥59.9</div></div>',
    );
    await care();
    expect(box('.card').height).toBe(110);
  });
});

describe('boxes', () => {
  test('what reaches from the first row of a grid to its last goes on doing so', async () => {
    show(
      '.media{display:grid;grid-template:20px 20px/60px 1fr} .thumb{grid-row:1/-1;background:#ccc} .media span{line-height:20px}',
      '<div class="media"><div class="thumb"></div><span>血压偏高</span><span>请按时服药</span></div>',
    );
    await care();
    expect(box('.media').height).toBeGreaterThan(45);
    expect(box('.thumb').height).toBe(box('.media').height);
  });

  test('words cut in a tag are mended, though the tag has a layer of its own', async () => {
    show(
      '.frame{overflow-x:hidden} .tag{display:block;transform:translateZ(0);width:80px;overflow:hidden;white-space:nowrap}',
      '<div class="frame"><span class="tag">社区卫生服务中心</span></div>',
    );
    await care();
    const tag = place.querySelector('.tag')!;
    expect(tag.scrollWidth).toBeLessThanOrEqual(tag.clientWidth);
  });

  test('narrow slides beside each other stay beside each other', async () => {
    show(
      '.frame{width:300px;overflow:hidden} .strip{display:flex;transform:translate3d(0,0,0)} .slide{flex:none;width:110px;padding:8px}',
      `<div class="frame"><div class="strip">${'<div class="slide">重阳节义诊</div>'.repeat(4)}</div></div>`,
    );
    await care();
    const tops = [...place.querySelectorAll('.slide')].map(
      (one) => one.getBoundingClientRect().top,
    );
    expect(new Set(tops).size).toBe(1);
  });

  test.each([
    ['content-box', 44],
    // The room above and below the line is part of it: a line of its text is left.
    ['border-box', 27],
  ])('an empty box as high as its line does not vanish, %s', async (sizing, least) => {
    show(
      `.thumb{box-sizing:${sizing};height:44px;line-height:44px;background:#ccc} .words{height:44px;line-height:44px}`,
      '<div class="thumb"></div><div class="words">血压</div>',
    );
    await care();
    expect(box('.thumb').height).toBeGreaterThanOrEqual(least - 1);
    expect(box('.words').height).toBeGreaterThanOrEqual(44);
  });
});

describe('a page that is locked behind a dialog', () => {
  test.each([{ overflow: 'hidden' }, { position: 'fixed', width: '100%' }])(
    'keeps the room at its end, %o',
    async (lock) => {
      show(
        'p{height:60px} .bar{position:fixed;left:0;right:0;bottom:0;background:#fff}',
        `${'<p>服务</p>'.repeat(30)}<div class="bar"><button>办理</button></div>`,
      );
      await care();
      const room = getComputedStyle(document.body).paddingBottom;
      expect(parseFloat(room)).toBeGreaterThanOrEqual(50);
      scrollTo(0, 9999);
      Object.assign(document.body.style, lock);
      await rest(900);
      expect(getComputedStyle(document.body).paddingBottom).toBe(room);
    },
  );
});

test('words of a column that lack only its padding take it, and the row stays as it was', async () => {
  const items = ['预约挂号', '生活缴费', '医保查询', '社区食堂'].map(
    (name) =>
      `<div class="item"><div class="in"><i class="sign"></i><div>${name}</div></div></div>`,
  );
  show(
    '.grid{display:flex;flex-wrap:wrap} .item{position:relative;flex-basis:calc(25% - 7px);margin-right:7px;display:flex;font-size:12px} .in{flex:1;padding:8px 28px;display:flex;flex-direction:column;align-items:center} .sign{display:block;width:20px;height:20px;background:#07c160}',
    `<div class="grid">${items.join('')}</div>`,
  );
  await care();
  const boxes = [...place.querySelectorAll('.item')].map((one) => one.getBoundingClientRect());
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
  expect(place.scrollWidth).toBeLessThanOrEqual(place.clientWidth);
});

describe('a list of which a script draws only what is in sight', () => {
  test('stays as tall as the script counts on', async () => {
    const rows = Array.from({ length: 8 }, (_, at) => `<div class="option">第 ${at + 1} 项</div>`);
    show(
      '.holder{max-height:256px;overflow-y:hidden} .option{cursor:pointer;padding:5px 12px;font-size:14px;line-height:22px}',
      `<div class="holder"><div style="height:304px;position:relative;overflow:hidden"><div style="position:absolute;left:0;right:0;top:0;transform:translateY(0px)">${rows.join('')}</div></div></div>`,
    );
    await care();
    expect(box('.option').height).toBeGreaterThanOrEqual(60);
    expect(box('.holder').height).toBe(256);
  });
});

describe('a short word in a narrow column', () => {
  const linesOf = (selector: string) => {
    const range = document.createRange();
    const text = place.querySelector(selector)!.firstChild!;
    const lines = new Map<number, number>();
    for (let at = 0; at < text.textContent!.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const { top } = range.getBoundingClientRect();
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    return [...lines.values()];
  };

  test.each(['<a class="one">MMMM</a>', '<a><b class="one">MMMM</b></a>'])(
    'breaks in the middle, and leaves no sign alone: %s',
    async (word) => {
      // Room for three signs and a half, whatever the font.
      show(
        '.grid{display:grid;grid-template-columns:repeat(4,3.5ch)}' +
          '.grid,.grid a{font:18px monospace;word-break:break-all}',
        `<div class="grid">${word}<a>MMMM</a><a>MM</a><a>MM</a></div>`,
      );
      await care();
      expect(linesOf('.one')).toEqual([2, 2]);
    },
  );
});

/** Whether something of an element lies on something of another. */
function meet(one: DOMRect, other: DOMRect): boolean {
  return one.top < other.bottom - 1 && other.top < one.bottom - 1;
}

function inkOf(selector: string): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(place.querySelector(selector)!);
  return range.getBoundingClientRect();
}

describe('an app that fills the screen and scrolls in its middle', () => {
  const messages = '<p>消息</p>'.repeat(20);

  test.each([
    ['grid-template-rows:44px 1fr auto', ''],
    ['grid-template-rows:44px minmax(0,1fr) 50px', ''],
    ['grid-template:"head" 44px "log" 1fr "foot" auto / 1fr', 'grid-area:log'],
  ])('has its log below a head that grew, and its foot in sight, %s', async (rows, area) => {
    show(
      `.app{display:grid;height:600px;overflow:hidden;${rows}} h1{margin:0;font-size:16px;line-height:18px} .log{overflow-y:auto;${area}} .log p{height:60px;margin:0} .foot{height:50px}`,
      `<div class="app"><div class="head"><h1>王医生（心血管内科）健康咨询<br>在线</h1></div><div class="log">${messages}</div><div class="foot">说点什么</div></div>`,
    );
    await care();
    expect(box('.head').height).toBeGreaterThan(48);
    expect(box('.log').top).toBeGreaterThanOrEqual(inkOf('h1').bottom - 1);
    expect(box('.foot').bottom).toBeLessThanOrEqual(box('.app').top + 601);
    const log = place.querySelector('.log')!;
    expect(log.scrollHeight).toBeGreaterThan(log.clientHeight + 100);
  });

  test('a row with a picture cut to its height does not grow beside the one that does', async () => {
    show(
      '.card{display:grid;height:300px;grid-template-rows:80px 24px 1fr} .thumb{overflow:hidden} .thumb i{display:block;height:300px} .words{font-size:14px;line-height:20px}',
      '<div class="card"><div class="thumb"><i></i></div><div class="words">签约<br>服务<br>中心</div><p>详情</p></div>',
    );
    await care();
    expect(box('.thumb').height).toBe(80);
    expect(inkOf('.words').bottom).toBeLessThanOrEqual(inkOf('p').top + 1);
  });
});

describe('signs in a box of their own', () => {
  test.each(['···', '...', 'OK'])('stay beside each other: %s', async (signs) => {
    show(
      '.bar{display:flex;justify-content:space-between;height:44px;align-items:center} .sign{width:30px;font-size:26px;line-height:30px;text-align:center;letter-spacing:6px}',
      `<div class="bar"><b>互联网医院</b><div class="sign" onclick="void 0">${signs}</div></div>`,
    );
    await care();
    expect(inkOf('.sign').height).toBeLessThan(60);
    expect(inkOf('.sign').right).toBeLessThanOrEqual(376);
    expect(box('.bar').height).toBeLessThan(80);
  });

  test.each([
    ['font-family:"Missing Icons",sans-serif', ''],
    ['font-family:sans-serif', 'aria-hidden="true"'],
  ])(
    'the name of an icon whose font is not there stays one line, %s %s',
    async (css, attribute) => {
      show(
        `.icon{display:block;width:24px;height:24px;overflow:hidden;font-size:24px;line-height:24px;${css}}`,
        `<p>收藏</p><i class="icon" ${attribute}>favorite</i>`,
      );
      await care();
      expect(inkOf('.icon').height).toBeLessThan(50);
      expect(box('.icon').width).toBe(24);
    },
  );

  test('emoji at the end of a list of fonts make no icons of words', async () => {
    show(
      '.tag{display:block;width:120px;overflow:hidden;white-space:nowrap;font-family:sans-serif,"Segoe UI Symbol"}',
      '<span class="tag">Community health centre</span>',
    );
    await care();
    const tag = place.querySelector('.tag')!;
    expect(tag.scrollWidth).toBeLessThanOrEqual(tag.clientWidth);
  });

  test('of five stars the share that was to be seen is seen', async () => {
    show(
      '.stars{position:relative;width:120px} .share{width:60px;overflow:hidden;white-space:nowrap;font-size:20px}',
      '<div class="stars"><div class="share">★★★★★</div></div>',
    );
    await care();
    expect(box('.share').width).toBe(60);
    expect(inkOf('.share').height).toBeLessThan(50);
  });
});

describe('a page laid out by tables', () => {
  test('has them one below the other, in five rows of a cell each, tables in tables', async () => {
    show(
      '',
      '<table width="980"><tr><td>单位名称</td></tr><tr><td><table width="100%"><tr><td>首页</td><td>概况</td></tr></table></td></tr><tr><td>公告</td></tr>' +
        '<tr><td><table width="980"><tr><td width="200"><table width="200"><tr><td>登录</td></tr></table></td><td width="540" class="news"><table width="540"><tr><td width="440" nowrap><a href="#">关于开展养老待遇领取资格认证工作的通知</a></td><td>[2026-11-20]</td></tr></table></td><td class="guide">指南</td></tr></table></td></tr><tr><td>版权所有</td></tr></table>',
    );
    await care();
    expect(html.scrollWidth).toBe(375);
    for (const cell of place.querySelectorAll('td'))
      expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(375);
    expect(box('.guide').top).toBeGreaterThanOrEqual(box('.news').bottom - 1);
  });
});

test('rows of news on a page without a doctype are no wider than the screen', async () => {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '375px', border: '0' });
  place.append(frame);
  const old = frame.contentDocument!;
  old.open();
  old.write(
    `<table width="540"><tr><td width="440" nowrap><a href="#">${'关于开展资格认证的通知'.repeat(3)}</a></td><td>[2026-11-20]</td></tr></table>`,
  );
  old.close();
  old.documentElement.setAttribute('data-care-mode', 'care');
  fit = retrofit(old);
  await fit.ready;
  expect(old.documentElement.scrollWidth).toBe(375);
});

test('a bar of progress beside a number that grew is as thick as it was', async () => {
  show(
    '.row{display:flex;align-items:center;height:4px;margin:20px 12px} .bar{flex:1;height:100%} .done{width:60%;height:100%} .row span{line-height:24px}',
    '<div class="row"><div class="bar"><div class="done"></div></div><span>60%</span></div>',
  );
  await care();
  expect(box('.bar').height).toBe(4);
  expect(box('.done').height).toBe(4);
});

describe('what is written in a field', () => {
  const card =
    '<div class="row"><label>银行卡号</label><input value="6222 0200 0000 1234 567 890"></div>';
  const css =
    '.row{display:flex;align-items:center;padding:0 12px} label{width:100px;flex:none} input{flex:1;min-width:0;height:36px;border:0;padding:0;font-size:17px}';
  const input = () => place.querySelector('input')!;

  test('has a row of its own where it does not fit', async () => {
    show(css, card);
    await care();
    expect(input().scrollWidth).toBeLessThanOrEqual(input().clientWidth);
    expect(box('input').top).toBeGreaterThanOrEqual(box('label').bottom - 1);
  });

  test('stays where it is while somebody writes, and keeps a row it has', async () => {
    show(css, card);
    input().focus();
    await care();
    expect(meet(box('label'), box('input'))).toBe(true);
    input().blur();
    input().classList.add('left');
    await rest(900);
    const { top } = box('input');
    expect(top).toBeGreaterThanOrEqual(box('label').bottom - 1);
    input().focus();
    input().classList.remove('left');
    await rest(900);
    expect(box('input').top).toBe(top);
  });

  test('is named where there is no row for it; a box to tick is not', async () => {
    show(
      `input{float:right;width:120px;font-size:17px} input::before{content:"○○○";font-size:40px}`,
      '<input value="6222 0200 0000 1234 567"><input type="checkbox" style="width:20px;appearance:none">',
    );
    await care();
    const found = fit!.report().findings.filter(({ kind }) => kind === 'clipped');
    expect(found.length).toBe(1);
  });
});

describe('a label at the upper edge of its field', () => {
  const css =
    '.f{position:relative;height:48px} .f label{position:absolute;left:12px;top:6px;font-size:12px;line-height:14px} .f input,.f div{display:block;width:100%;height:48px;padding:20px 12px 4px;border:0;font-size:16px;background:none}';

  test.each(['border-box', 'content-box'])(
    'does not lie on what is written, %s',
    async (sizing) => {
      show(
        `${css} .f *{box-sizing:${sizing}!important}`,
        '<div class="f"><label>机构</label><input value="138001"></div><div class="f"><label>手机号</label><div class="v">138001</div></div>',
      );
      await care();
      expect(meet(inkOf('.f:last-child label'), inkOf('.v'))).toBe(false);
      const field = place.querySelector('input')!;
      const { paddingTop, paddingBottom, fontSize } = getComputedStyle(field);
      const start = box('input').top + parseFloat(paddingTop);
      const middle = (start + box('input').bottom - parseFloat(paddingBottom)) / 2;
      expect(middle - parseFloat(fontSize) * 0.7).toBeGreaterThanOrEqual(inkOf('label').bottom - 2);
      // The field alone is looked at when it changes.
      const before = box('input').height;
      field.className = 'used';
      await rest(900);
      expect(box('input').height).toBe(before);
    },
  );

  test('a label in the middle, which stands for the value, moves nothing', async () => {
    show(
      '.f{position:relative} .f label{position:absolute;left:12px;top:50%;transform:translateY(-50%)} .f input{display:block;width:100%;height:60px;padding:4px 12px;border:0}',
      '<div class="f"><label>手机号</label><input></div>',
    );
    await care();
    expect(getComputedStyle(place.querySelector('input')!).paddingTop).toBe('4px');
  });
});

test('captions of a menu keep their columns, and break in the middle below their signs', async () => {
  // Room for three signs and a half, whatever the font.
  show(
    '.menus{display:flex;flex-wrap:wrap;width:17.5ch;font:26px monospace} .menu{width:20%;display:flex;flex-direction:column;align-items:center} .menu i{width:40px;height:40px} .menu span{word-break:break-all}',
    `<div class="menus">${'<div class="menu" onclick="void 0"><i></i><span>MMMM</span></div>'.repeat(6)}</div>`,
  );
  await care();
  const boxes = [...place.querySelectorAll('.menu')].map((one) => one.getBoundingClientRect());
  expect(boxes[4]!.top).toBe(boxes[0]!.top);
  expect(getComputedStyle(place.querySelector('.menu span')!).textAlign).toBe('center');
});

test.each(['border-box', 'content-box'])(
  'a title in a bar that grew for what is placed in it stays in its middle, %s',
  async (sizing) => {
    show(
      `.hd{box-sizing:${sizing};height:44px;line-height:44px;position:relative;text-align:center} .back{position:absolute;left:10px;top:9px;height:24px;line-height:24px;border:1px solid;cursor:pointer}`,
      '<div class="hd"><span class="back">返回</span><b>我的订单</b></div>',
    );
    await care();
    const [bar, title] = [box('.hd'), inkOf('b')];
    expect(bar.height).toBeGreaterThan(65);
    expect(Math.abs(title.top + title.bottom - bar.top - bar.bottom)).toBeLessThanOrEqual(4);
  },
);

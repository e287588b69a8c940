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

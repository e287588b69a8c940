import { afterEach, describe, expect, it } from 'vitest';
import { describableAt } from './describable-at.ts';
import { describeElement } from './describe.ts';
import { extractRegion, walkRegion } from './extract.ts';
import { closest } from './flat-tree.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function put(html: string): Element {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main')!;
}

const texts = (root: Element) => extractRegion(root).map(({ kind, text }) => `${kind}: ${text}`);

describe('where there is layout', () => {
  it('what a style sheet sets apart is read apart, and what it puts in a line together', () => {
    const main = put(
      '<style>.row { display: flex } .line > div { display: inline }</style>' +
        '<div class="row"><span>姓名</span><span>张三</span></div>' +
        '<div class="line"><div>老</div><div>年</div></div>' +
        '<div style="display: contents">内容</div>' +
        '<p>一<span style="display: block">二</span>三</p>',
    );
    expect(texts(main)).toEqual([
      'paragraph: 姓名',
      'paragraph: 张三',
      'paragraph: 老年',
      'paragraph: 内容',
      'paragraph: 一',
      'paragraph: 二',
      'paragraph: 三',
    ]);
  });

  it('what a style sheet hides is not read, what merely waits off screen is', () => {
    const main = put(
      '<style>.none { display: none } .unseen { visibility: hidden } .skipped { content-visibility: hidden }' +
        '.later { content-visibility: auto; margin-top: 5000px } .only-heard { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }</style>' +
        '<p class="none">藏</p><p class="unseen">藏</p><div class="skipped"><p>藏</p></div>' +
        '<p class="only-heard">只听</p><p class="later">见</p>' +
        '<details><summary>说明</summary><p>藏</p></details><dialog>藏</dialog>',
    );
    expect(texts(main)).toEqual(['paragraph: 只听', 'paragraph: 见', 'button: 说明，按钮，已收起']);
  });

  it('what a style sheet writes is not read, with a text for it or without', () => {
    const main = put(
      `<style>.star::before { content: '★' / '收藏' } .arrow::after { content: '→' }</style>` +
        '<p class="star">甲</p><button class="arrow">乙</button>',
    );
    expect(texts(main)).toEqual(['paragraph: 甲', 'button: 乙，按钮']);
  });

  it('what waits to be found, and what nobody can reach, is not read', () => {
    const main = put(
      '<p hidden="until-found">藏</p><div inert><button>藏</button></div>' +
        '<div style="visibility: hidden">藏<button style="visibility: visible">见</button></div>' +
        '<div style="content-visibility: hidden"><label>藏<input></label></div>' +
        '<button><span style="display: contents">全部</span></button>',
    );
    expect(texts(main)).toEqual(['button: 见，按钮', 'button: 全部，按钮']);
  });

  it('a day and a time are what was chosen, whatever the browser shows', () => {
    const main = put('<input type="datetime-local" aria-label="预约" value="2026-11-27T14:30">');
    expect(texts(main)).toEqual(['field: 预约，日期和时间输入框，2026年11月27日 14:30']);
  });

  it('ruby is read once', () => {
    expect(texts(put('<p>请<ruby>缴<rt>jiǎo</rt>费<rt>fèi</rt></ruby>。</p>'))).toEqual([
      'paragraph: 请缴费。',
    ]);
  });

  it('lines of a style sheet end where they are seen to end', () => {
    expect(texts(put('<p style="white-space: pre-line">一\n二</p>'))).toEqual([
      'paragraph: 一\n二',
    ]);
  });

  it('what is drawn as dots is a secret', () => {
    const main = put(
      '<input aria-label="口令" value="s3cret" style="-webkit-text-security: disc">',
    );
    expect(describeElement(main.firstElementChild!).text).toBe('口令，密码输入框，已输入 6 个字符');
  });
});

describe('frames inside the region', () => {
  /** A frame of this page, once it is there. */
  async function frameOf(main: Element, html: string): Promise<HTMLIFrameElement> {
    const frame = document.createElement('iframe');
    frame.srcdoc = html;
    main.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    return frame;
  }

  it('are read where they stand', async () => {
    const main = put('<p>前</p>');
    await frameOf(
      main,
      '<h2>天气</h2><label for="a">城市</label><input id="a" value="昆明"><p hidden>藏</p>' +
        '<table><tr><th>日期<th>气温<tr><td>周一<td>8 度</table>',
    );
    main.insertAdjacentHTML('beforeend', '<p>后</p>');
    expect(texts(main)).toEqual([
      'paragraph: 前',
      'heading: 天气',
      'field: 城市，输入框，昆明',
      'row: 日期：周一，气温：8 度',
      'paragraph: 后',
    ]);
  });

  it('are not read where nobody sees them', async () => {
    const main = put('<p>前</p>');
    (await frameOf(main, '<p>藏</p>')).hidden = true;
    expect(texts(main)).toEqual(['paragraph: 前']);
  });

  it('of somebody else are named, and said to be unreadable', () => {
    const main = put(
      '<iframe sandbox title="天气预报" srcdoc="<p>x</p>"></iframe><iframe sandbox srcdoc="<p>x</p>"></iframe>' +
        '<iframe sandbox title="藏" width="1" height="1" srcdoc="<p>x</p>"></iframe><iframe sandbox title="藏" hidden></iframe>',
    );
    expect(texts(main)).toEqual([
      'frame: 天气预报：这一块是别的网站的，读不出来',
      'frame: 这一块是别的网站的，读不出来',
    ]);
  });
});

it('numbers of a list are those a style sheet shows', () => {
  const main = put(
    '<style>.plain { list-style: none } .letters { list-style: upper-latin } .row li { display: flex }</style>' +
      '<ol class="plain"><li>甲</li></ol><ol class="letters"><li>乙</li></ol><ol class="row"><li>丙</li></ol>' +
      '<ol type="a"><li>丁</li></ol><ul><li>戊</li></ul>',
  );
  expect(texts(main)).toEqual(['item: 甲', 'item: A. 乙', 'item: 丙', 'item: a. 丁', 'item: 戊']);
});

it('every piece is the text that is marked', () => {
  const main = put(
    '<p> 您好，  <b>张\n三</b> ok</p><table><tr><th>金额<tr><td>12 <i>元</i></table>',
  );
  for (const { text, pieces } of extractRegion(main)) {
    for (const { node, start, end, at } of pieces) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      expect(range.toString().replace(/\s/g, ' ')).toBe(text.slice(at, at + end - start));
    }
  }
});

describe('at a point of the screen', () => {
  const meantAt = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return describableAt(document.elementFromPoint(left + width / 2, top + height / 2));
  };

  it('a row that is only styled as clickable is meant as a whole', () => {
    const main = put(
      '<style>.row { display: flex; gap: 8px; cursor: pointer }</style><div class="row"><div>我的</div><div id="x">订单</div></div>',
    );
    const meant = meantAt(main.querySelector('#x')!);
    expect(meant?.className).toBe('row');
    expect(describeElement(meant!).text).toBe('我的 订单');
  });

  it('a control is meant through its icon, its label and its shadow root', () => {
    const main = put(
      '<button id="b" style="padding: 20px"><svg width="20" height="20"><rect width="20" height="20"/></svg></button><label for="i"><b>姓名</b></label><input id="i">',
    );
    expect(meantAt(main.querySelector('rect')!)?.id).toBe('b');
    expect(meantAt(main.querySelector('b')!)?.id).toBe('i');
  });

  it('the ground between paragraphs is not the page', () => {
    const main = put(
      '<div id="x" style="padding: 50px"><p>一</p><p style="margin-top: 80px">二</p></div>',
    );
    const { left, top } = main.querySelector('#x')!.getBoundingClientRect();
    expect(describableAt(document.elementFromPoint(left + 10, top + 10))).toBeNull();
  });
});

it('the first of a hundred thousand characters comes at once, and all of them soon', () => {
  const main = put(
    Array.from(
      { length: 2000 },
      (_, at) => `<div><p>${at} <b>${'字'.repeat(24)}</b><i>${'字'.repeat(24)}</i></p></div>`,
    ).join(''),
  );
  void document.body.offsetHeight;
  const began = performance.now();
  const walk = walkRegion(main);
  expect(walk.next().done).toBe(false);
  const first = performance.now() - began;
  expect([...walk]).toHaveLength(1999);
  const all = performance.now() - began;
  expect(first).toBeLessThan(all / 10);
  expect(all).toBeLessThan(8000);
});

it('what stands around the app in the page of another is not asked', () => {
  put('<p>正文</p>');
  expect(window.frameElement).not.toBeNull();
  expect(closest(document.body, ({ localName }) => localName === 'iframe')).toBeNull();
});

it('describes elements whose names no selector can hold', () => {
  document.body.innerHTML =
    '<div role="list"><o:p role="listitem">甲</o:p><o:p role="listitem">乙</o:p></div>';
  expect(describeElement(document.querySelector('[role=listitem]')!).position).toContain('1');
});

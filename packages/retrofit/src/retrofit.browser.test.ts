import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { retrofit, type Retrofit } from './retrofit.ts';

/*
 * Everything that can happen to the style of a page, in a real browser: what comes later, what is
 * broken, what nobody may read. The page of the test is brought over itself.
 */
const html = document.documentElement;
let place: HTMLElement;
let running: Retrofit[] = [];
let mess: (() => void)[] = [];
let faults: string[] = [];
const onFault = (event: ErrorEvent | PromiseRejectionEvent) =>
  faults.push(String('reason' in event ? event.reason : event.message));

beforeEach(() => {
  faults = [];
  addEventListener('error', onFault);
  addEventListener('unhandledrejection', onFault);
  place = document.createElement('main');
  document.body.append(place);
  html.setAttribute('data-care-mode', 'care');
});
afterEach(() => {
  for (const one of running) one.undo();
  for (const clean of mess.reverse()) clean();
  running = [];
  mess = [];
  place.remove();
  for (const name of html.getAttributeNames())
    if (name.startsWith('data-care')) html.removeAttribute(name);
  removeEventListener('error', onFault);
  removeEventListener('unhandledrejection', onFault);
  // Nothing thrown into the app.
  expect(faults).toEqual([]);
});

async function bringOver(root: Document | ShadowRoot = document): Promise<Retrofit> {
  const one = retrofit(root);
  running.push(one);
  await one.ready;
  return one;
}

function style(css: string, parent: Node = document.head): HTMLStyleElement {
  const element = document.createElement('style');
  element.textContent = css;
  parent.appendChild(element);
  mess.push(() => element.remove());
  return element;
}

const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
const size = (selector: string) => sizeOf(place.querySelector(selector)!);
const large = 18;

test.each([
  ['null', null],
  ["'body'", 'body'],
  ['[object HTMLBodyElement]', document.body],
  ['[object DocumentFragment]', document.createDocumentFragment()],
])('what is no root is refused in words: %s', (name, root) => {
  expect(() => retrofit(root as never)).toThrow(
    new TypeError(
      `retrofit() was given ${name}. It takes the document or an open shadow root: retrofit(document).`,
    ),
  );
});

describe('styles that come later', () => {
  beforeEach(async () => {
    place.innerHTML = '<p class="late">看病挂号</p><p class="other">查药价</p>';
    await bringOver();
    expect(size('.late')).toBeGreaterThanOrEqual(large);
  });

  /** A list of the page's own in the place of all that was adopted, ours among it. */
  function adopt(css: string, root: Document | ShadowRoot = document): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    mess.push(() => (root.adoptedStyleSheets = []));
    return sheet;
  }

  test('a style element', async () => {
    style('.late{font-size:12px}');
    await expect.poll(() => size('.late')).toBeGreaterThanOrEqual(large);
    expect(size('.late')).toBeCloseTo(18, 0);
  });

  test('text put into an empty style element', async () => {
    const element = style('');
    element.append('.late{font-size:13px}');
    await expect.poll(() => size('.late')).toBeGreaterThanOrEqual(large);
  });

  test('a link', async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = URL.createObjectURL(new Blob(['.late{font-size:12px}'], { type: 'text/css' }));
    mess.push(() => link.remove());
    document.head.append(link);
    await expect.poll(() => link.sheet).not.toBeNull();
    await expect.poll(() => size('.late')).toBeGreaterThanOrEqual(large);
  });

  test('insertRule, into a sheet and into a rule with a condition, at once', () => {
    const { sheet } = style('.x{color:red} @media (min-width: 1px){.y{color:red}}');
    sheet!.insertRule('.late{font-size:12px}');
    expect(size('.late')).toBeGreaterThanOrEqual(large);
    (sheet!.cssRules[2] as CSSMediaRule).insertRule('.other{font-size:11px}');
    expect(size('.other')).toBeGreaterThanOrEqual(large);
  });

  test('adopted sheets, and what replaces them', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.other{font-size:12px}');
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    mess.push(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
    sheet.replaceSync('.late{font-size:12px} .other{font-size:12px}');
    await expect.poll(() => size('.late')).toBeGreaterThanOrEqual(large);
    await sheet.replace('.other{font-size:10px}');
    await expect.poll(() => size('.other')).toBeGreaterThanOrEqual(large);
  });

  test('what was made for the rules of a sheet goes when other rules take their place', async () => {
    const isHeld = () => getComputedStyle(place.querySelector('.late')!).minHeight !== '0px';
    const element = style('.late{height:40px}');
    await expect.poll(isHeld).toBe(true);
    element.textContent = '.late{color:red}';
    await expect.poll(isHeld).toBe(false);
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    mess.push(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
    sheet.replaceSync('.late{height:40px}');
    await expect.poll(isHeld).toBe(true);
    sheet.replaceSync('.late{color:blue}');
    await expect.poll(isHeld).toBe(false);
  });

  test('what was made for the rules of a sheet holds where and while the sheet does', async () => {
    const isHeld = () => getComputedStyle(place.querySelector('.late')!).minHeight !== '0px';
    const element = style('');
    element.media = '(max-width:1px)';
    element.append('.late{height:40px}');
    style('.other{font-size:12px}');
    await expect.poll(() => size('.other')).toBeGreaterThanOrEqual(large);
    expect(isHeld()).toBe(false);
    // As links do that are loaded without holding up the page.
    element.media = 'all';
    await expect.poll(isHeld).toBe(true);
    element.sheet!.disabled = true;
    style('.other{font-size:11px}');
    await expect.poll(isHeld).toBe(false);
    element.sheet!.disabled = false;
    style('.other{font-size:10px}');
    await expect.poll(isHeld).toBe(true);
    element.remove();
    await expect.poll(isHeld).toBe(false);
  });

  describe('what was made for a rule is there as long as the rule', () => {
    const isHeld = () => getComputedStyle(place.querySelector('.late')!).minHeight !== '0px';
    const made = () => document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length);

    test('that a script deletes, from a sheet and from a rule with a condition', async () => {
      const { sheet } = style('@media (min-width:1px){.y{color:red}}');
      style('.other{font-size:12px}');
      await expect.poll(() => size('.other')).toBeGreaterThanOrEqual(large);
      const before = made();
      for (const owner of [sheet!, sheet!.cssRules[0] as CSSMediaRule]) {
        for (const _time of [1, 2, 3]) {
          owner.insertRule('.late{height:40px}', 0);
          expect(isHeld()).toBe(true);
          owner.deleteRule(0);
        }
        await expect.poll(made).toEqual(before);
        expect(isHeld()).toBe(false);
      }
      sheet!.insertRule('@media (min-width:1px){.late{height:40px}}', 1);
      sheet!.insertRule('.late{height:41px}', 2);
      sheet!.deleteRule(1);
      await Promise.resolve();
      expect(isHeld()).toBe(true);
      const [first = 0, ...rest] = before;
      expect(made()).toEqual([first + 1, ...rest]);
    });

    test('of a sheet that is adopted no more, and adopted again', async () => {
      const sheet = adopt('.late{height:40px}');
      await expect.poll(isHeld).toBe(true);
      document.adoptedStyleSheets = [];
      await expect.poll(isHeld).toBe(false);
      document.adoptedStyleSheets = [sheet];
      await expect.poll(isHeld).toBe(true);
    });

    test('of a style element that goes while it is brought over', async () => {
      const before = made();
      const many = Array.from({ length: 6000 }, (_, at) => `.r${at}{height:40px;font-size:12px}`);
      const element = style(many.join(''));
      await expect.poll(() => made().some((count, at) => count > before[at]! + 100)).toBe(true);
      element.remove();
      style('.other{font-size:12px}');
      await expect.poll(() => size('.other')).toBeGreaterThanOrEqual(large);
      // What was begun goes on, and is to make nothing.
      await new Promise((done) => setTimeout(done, 500));
      expect(made()).toEqual(before);
    });
  });

  test('an inline style, written anew', async () => {
    const late = place.querySelector<HTMLElement>('.late')!;
    late.style.fontSize = '12px';
    await Promise.resolve();
    expect(size('.late')).toBeGreaterThanOrEqual(large);
    late.setAttribute('style', 'font-size:11px;color:red');
    await Promise.resolve();
    expect(size('.late')).toBeGreaterThanOrEqual(large);
  });

  test('a node with a style of its own, before it is painted', async () => {
    place.insertAdjacentHTML('beforeend', '<div><b style="font-size:10px">急诊</b></div>');
    await Promise.resolve();
    expect(size('b')).toBeGreaterThanOrEqual(large);
  });

  test('a list of adopted sheets the page puts in the place of all there were', async () => {
    place.insertAdjacentHTML('beforeend', '<button>挂号</button>');
    const tall = () => place.querySelector('button')!.offsetHeight;
    await expect.poll(tall).toBeGreaterThanOrEqual(44);
    const ours = [...document.adoptedStyleSheets];
    const sheet = adopt('.other{font-size:12px}');
    expect(document.adoptedStyleSheets).toEqual([sheet, ...ours]);
    await expect.poll(() => size('.other')).toBeGreaterThanOrEqual(large);
    expect(size('.late')).toBeGreaterThanOrEqual(large);
    expect(tall()).toBeGreaterThanOrEqual(44);
    document.adoptedStyleSheets = [];
    expect(document.adoptedStyleSheets).toEqual(ours);
    for (const one of running) one.undo();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  test('a sheet put into the list of adopted ones, once the page changes', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.other{font-size:12px}');
    document.adoptedStyleSheets.push(sheet);
    mess.push(() => (document.adoptedStyleSheets = []));
    place.append('新');
    const written = () => (sheet.cssRules[0] as CSSStyleRule).style.fontSize;
    await expect.poll(written).toContain('--care-fit-floor');
  });

  test('an element that adopts its sheets when it has its shadow root', async () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = adopt('p{font-size:12px}', shadow);
    place.append(host);
    shadow.innerHTML = '<p>里面</p><button>挂号</button>';
    const inside = (selector: string) => sizeOf(shadow.querySelector(selector)!);
    await expect.poll(() => inside('p')).toBeGreaterThanOrEqual(large);
    await expect.poll(() => inside('button')).toBeGreaterThanOrEqual(large);
    expect(shadow.adoptedStyleSheets[0]).toBe(sheet);
    // And another list, when it is brought over already.
    adopt('p{font-size:11px}', shadow);
    await expect.poll(() => inside('p')).toBeGreaterThanOrEqual(large);
    expect(inside('button')).toBeGreaterThanOrEqual(large);
  });

  test('what a style element imports', async () => {
    const address = URL.createObjectURL(new Blob(['.late{font-size:12px}'], { type: 'text/css' }));
    const element = style(`@import "${address}";`);
    const imported = () => (element.sheet!.cssRules[0] as CSSImportRule).styleSheet;
    // Brought over before what it imports is there.
    await expect.poll(() => imported()?.cssRules.length).toBe(1);
    await expect.poll(() => size('.late')).toBeGreaterThanOrEqual(large);
    expect((imported()!.cssRules[0] as CSSStyleRule).style.fontSize).toContain('--care-fit-floor');
  });

  test('a shadow root, and sheets adopted in it', async () => {
    const host = document.createElement('div');
    place.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<style>p{font-size:12px}</style><p>里面</p>';
    await expect.poll(() => sizeOf(shadow.querySelector('p')!)).toBeGreaterThanOrEqual(large);
  });
});

test('an element that moves into another document, which takes none of our sheets', async () => {
  const frame = document.createElement('iframe');
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>里面</p>';
  place.append(frame, host);
  await bringOver();
  frame.contentDocument!.body.append(host);
  shadow.append('新');
  await new Promise((done) => setTimeout(done, 50));
  expect(faults).toEqual([]);
});

test('the methods of the browser are its own again after undo', async () => {
  const all = () =>
    [
      CSSStyleSheet.prototype,
      CSSGroupingRule.prototype,
      StyleSheet.prototype,
      Document.prototype,
      ShadowRoot.prototype,
      Element.prototype,
    ].map(Object.getOwnPropertyDescriptors);
  const before = all();
  const page = await bringOver();
  expect(all()).not.toEqual(before);
  page.undo();
  expect(all()).toEqual(before);
});

test('what a sheet imports is brought over again after undo', async () => {
  place.innerHTML = '<p class="a">甲</p>';
  const address = URL.createObjectURL(new Blob(['.a{font-size:12px}'], { type: 'text/css' }));
  const element = style(`@import "${address}";`);
  await expect.poll(() => size('.a')).toBe(12);
  const written = () => {
    const { styleSheet } = element.sheet!.cssRules[0] as CSSImportRule;
    return (styleSheet!.cssRules[0] as CSSStyleRule).style.fontSize;
  };
  for (const _time of [1, 2]) {
    const page = await bringOver();
    expect(written()).toContain('--care-fit-floor');
    page.undo();
    expect(written()).toBe('12px');
  }
});

test('a size that a later sheet makes follow the settings is not grown twice', async () => {
  place.innerHTML = '<p class="a">甲</p>';
  style('main{--size:17px} .a{font-size:var(--size)}');
  style(
    'html main{--size:max(var(--care-fit-floor, 0px), calc(17px + var(--care-fit-growth, 0px)))}',
  );
  await bringOver();
  expect(size('.a')).toBe(21);
});

test('the hint in a field has the least size where its font is a variable as a whole', async () => {
  place.innerHTML = '<input class="f" placeholder="哪里不舒服">';
  style(
    ':root{--small:normal 14px/22px serif} .f{font-size:16px} .f::-webkit-nothing,.f::placeholder{font:var(--small)}',
  );
  await bringOver();
  const hint = getComputedStyle(place.querySelector('.f')!, '::placeholder').fontSize;
  expect(Number.parseFloat(hint)).toBeGreaterThanOrEqual(large);
});

test('a sheet shared by two shadow roots is rewritten once', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('p{font-size:14px}');
  const hosts = [0, 1].map(() => {
    const host = document.createElement('div');
    place.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>里面</p>';
    shadow.adoptedStyleSheets = [sheet];
    return shadow;
  });
  const before = (sheet.cssRules[0] as CSSStyleRule).style.fontSize;
  const page = await bringOver();
  const sizes = hosts.map((one) => sizeOf(one.querySelector('p')!));
  expect(sizes[0]).toBeGreaterThanOrEqual(large);
  expect(sizes[1]).toBe(sizes[0]);
  const written = (sheet.cssRules[0] as CSSStyleRule).style.fontSize;
  expect(written.split('--care-fit-floor')).toHaveLength(2);
  page.undo();
  expect((sheet.cssRules[0] as CSSStyleRule).style.fontSize).toBe(before);
});

test('a closed shadow root stays as it is, and a frame of the same origin follows', async () => {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<style>p{font-size:12px}</style><p>框架里</p>';
  place.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const host = document.createElement('div');
  place.append(host);
  host.attachShadow({ mode: 'closed' }).innerHTML = '<p style="font-size:12px">关着</p>';
  await bringOver();
  const inside = () => frame.contentDocument!.querySelector('p')!;
  expect(sizeOf(inside())).toBeGreaterThanOrEqual(large);
  html.setAttribute('data-care-mode', 'standard');
  await expect.poll(() => sizeOf(inside())).toBe(12);
});

describe('style sheets as they are found', () => {
  test.each([
    ['broken', '.a{font-size:12px;;color} } .b{font-size:12px} @nonsense x{y:z} .c{'],
    ['important everywhere', '.a,.b{font-size:12px!important;line-height:1!important}'],
    ['layers', '@layer base{.a{font-size:12px}} .b{font-size:12px}'],
    [
      'a container',
      'main{container-type:inline-size} @container (min-width:1px){.a,.b{font-size:12px}}',
    ],
    ['a scope', '@scope (main){.a{font-size:12px}} .b{font-size:12px}'],
    ['nested', 'main{.a{font-size:12px} & .b{font-size:12px}}'],
    ['an import', '@import "data:text/css,.a%7Bfont-size:12px%7D"; .b{font-size:12px}'],
    [
      'calc in calc',
      '.a,.b{font-size:calc((1px + calc(2px * 2)) * calc(4 / 2) + calc(1px + 1px))}',
    ],
    ['the shorthand', '.a{font:italic 700 12px/1 serif} .b{font:12px sans-serif}'],
    [
      'variables',
      ':root{--s:12px;--again:var(--s)} .a{font-size:var(--s)} .b{font-size:var(--again)}',
    ],
    ['viewport units', '.a{font-size:3.2vw} .b{font-size:clamp(8px,2vw,12px)}'],
    ['a root of the screen', 'html{font-size:10vw} .a{font-size:.32rem} .b{font-size:.32rem}'],
    ['a name', '.a{font-size:x-small} .b{font-size:smaller}'],
  ])('%s: text is large, and undo puts every rule back', async (_kind, css) => {
    place.innerHTML = '<p class="a">甲</p><p class="b">乙</p>';
    html.setAttribute('data-care-mode', 'standard');
    const element = style(css);
    await expect.poll(() => element.sheet).not.toBeNull();
    const before = Array.from(element.sheet!.cssRules, (rule) => rule.cssText);
    const standard = [size('.a'), size('.b')];
    const page = await bringOver();
    expect([size('.a'), size('.b')]).toEqual(standard);
    html.setAttribute('data-care-mode', 'care');
    for (const name of ['.a', '.b']) expect(size(name)).toBeGreaterThanOrEqual(large - 0.01);
    page.undo();
    expect(Array.from(element.sheet!.cssRules, (rule) => rule.cssText)).toEqual(before);
  });

  test('a sheet taken away while it is brought over', async () => {
    place.innerHTML = '<p class="a">甲</p>';
    const many = Array.from({ length: 4000 }, (_, at) => `.r${at}{font-size:12px;color:#999}`);
    const element = style(many.join(''));
    style('.a{font-size:12px}');
    const page = retrofit(document);
    running.push(page);
    await new Promise((done) => setTimeout(done, 0));
    element.remove();
    await page.ready;
    expect(size('.a')).toBeGreaterThanOrEqual(large);
  });

  test('two retrofits at once share the work, and the last one to stop puts it back', async () => {
    place.innerHTML = '<p class="a">甲</p>';
    style('.a{font-size:14px}');
    const [one, two] = [retrofit(document), retrofit(document)];
    running.push(one, two);
    await Promise.all([one.ready, two.ready]);
    const grown = size('.a');
    expect(grown).toBeCloseTo(18, 0);
    one.undo();
    one.undo();
    expect(size('.a')).toBe(grown);
    two.undo();
    expect(size('.a')).toBe(14);
  });
});

test('started in the head of a page that comes in slowly, it looks at all of it', async () => {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:375px;height:600px';
  place.append(frame);
  const page = frame.contentDocument!;
  const rest = () => new Promise((done) => setTimeout(done, 150));
  page.open();
  page.write(
    '<!doctype html><html data-care-mode="care"><head><style>main{padding-top:40px}' +
      '.bar{position:fixed;top:0;left:0;right:0;display:flex}.bar a{flex:1;line-height:40px}</style>',
  );
  expect(page.body).toBeNull();
  const one = retrofit(page);
  mess.push(one.undo);
  await rest();
  page.write('</head><body><div class="bar"><a href="#">首页</a></div>');
  await rest();
  page.write('<main><p style="margin:0">第一行</p><button>办理</button></main>');
  page.close();
  await one.ready;
  const { findings } = one.report();
  expect(findings.filter(({ kind }) => kind === 'fault')).toEqual([]);
  const boxOf = (selector: string) => page.querySelector(selector)!.getBoundingClientRect();
  expect(boxOf('button').height).toBeGreaterThanOrEqual(60);
  await expect.poll(() => boxOf('p').top).toBeGreaterThanOrEqual(boxOf('.bar').bottom - 0.5);
});

test('what nobody may read is named, with words on what to do', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.srcdoc = '<p>别处</p>';
  place.append(frame, document.createElement('canvas'));
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const { findings } = (await bringOver()).report();
  const kinds = findings.map(({ kind }) => kind);
  expect(kinds).toContain('cross-origin-frame');
  expect(kinds).toContain('canvas');
  for (const { what, where } of findings) expect(what.length * where.length).toBeGreaterThan(20);
});

test('a page that forbids zooming is opened while care is there, and told of it', async () => {
  const meta = document.createElement('meta');
  meta.name = 'viewport';
  meta.content = 'width=device-width, user-scalable=no, maximum-scale=1.0';
  document.head.append(meta);
  mess.push(() => meta.remove());
  const page = await bringOver();
  expect(meta.content).toBe('width=device-width');
  expect(page.report().findings.map(({ kind }) => kind)).toContain('zoom-lock');
  page.undo();
  expect(meta.content).toBe('width=device-width, user-scalable=no, maximum-scale=1.0');
});

test('what has no height of nothing on it is not taken for folded', async () => {
  place.innerHTML =
    '<p class="line" style="margin:0;min-height:0px">一行</p><p class="line" style="margin:0;height:0.88rem">一行</p>';
  style('.line{height:44px;line-height:44px}');
  await bringOver();
  for (const one of place.querySelectorAll('.line')) {
    expect(getComputedStyle(one).getPropertyValue('--care-fit-least').trim()).toBe('min-content');
  }
});

describe('what folds', () => {
  const css =
    '.row{height:60px;overflow:hidden} .line{height:44px;line-height:44px;overflow:hidden} ' +
    '.shut{height:0} .low{max-height:0} main:not(:active) .lit{height:0}';
  test.each([
    ['a class', (element: HTMLElement) => element.classList.add('shut')],
    ['a class with a greatest height', (element: HTMLElement) => element.classList.add('low')],
    ['a script', (element: HTMLElement) => (element.style.height = '0px')],
    ['a state around it', (element: HTMLElement) => element.classList.add('lit')],
    ['a script with a greatest height', (element: HTMLElement) => (element.style.maxHeight = '0')],
  ])('by %s is folded in care mode, and opens again', async (_by, fold) => {
    place.innerHTML =
      '<div class="row">一段说明</div><p class="line" style="margin:0">一行</p>' +
      '<button class="row" style="border:0;padding:0">展开</button>';
    style(css);
    await bringOver();
    const all = [...place.querySelectorAll<HTMLElement>('.row,.line')];
    const heights = () => all.map((one) => one.getBoundingClientRect().height);
    const open = heights();
    for (const height of open) expect(height).toBeGreaterThan(27);
    for (const one of all) fold(one);
    await expect.poll(heights).toEqual([0, 0, 0]);
    for (const one of all) {
      one.classList.remove('shut', 'low', 'lit');
      one.style.height = one.style.maxHeight = '';
    }
    await expect.poll(heights).toEqual(open);
  });
});

describe('what scripts and persons do with styles', () => {
  const asItWas = 'color:#999;font-size:12px';

  test('a style a script puts back at once is left to it, and the page goes on', async () => {
    place.innerHTML = `<p class="mark" style="${asItWas}">水印</p>`;
    const mark = place.querySelector('p')!;
    let count = 0;
    const guard = new MutationObserver(() => {
      if (mark.getAttribute('style') === asItWas || count >= 2000) return;
      count += 1;
      mark.setAttribute('style', asItWas);
    });
    guard.observe(place, { subtree: true, attributes: true });
    mess.push(() => guard.disconnect());
    const page = await bringOver();
    expect(count).toBeLessThan(100);
    expect(mark.getAttribute('style')).toBe(asItWas);
    expect(page.report().findings).toContainEqual(
      expect.objectContaining({ kind: 'undecided', where: expect.stringContaining('p.mark') }),
    );
  });

  test('a style that is written the same now and then is brought over each time', async () => {
    place.innerHTML = `<p style="${asItWas}">甲</p>`;
    const text = place.querySelector('p')!;
    await bringOver();
    for (let time = 0; time < 50; time += 1) {
      text.setAttribute('style', asItWas);
      await new Promise((done) => setTimeout(done, 0));
    }
    expect(sizeOf(text)).toBeGreaterThanOrEqual(large);
  });

  test('what a person writes in an editor is left as it is, and saved so', async () => {
    const words = `<p><span style="${asItWas}">旧</span><font color="#bbbbbb">淡</font></p><b contenteditable="false"><i style="${asItWas}">岛</i></b>`;
    place.innerHTML = `<div contenteditable>${words}</div><p style="${asItWas}">外</p>`;
    const editor = place.querySelector('div')!;
    await bringOver();
    expect(editor.innerHTML).toBe(words);
    expect(size('main > p')).toBeGreaterThanOrEqual(large);
    const more = document.createElement('span');
    more.setAttribute('style', asItWas);
    more.textContent = '新';
    editor.append(more);
    await new Promise((done) => setTimeout(done, 200));
    expect(more.outerHTML).toBe(`<span style="${asItWas}">新</span>`);
  });

  test('copies, and what is taken out while it stops, are put back too', async () => {
    const words = `<p style="${asItWas}">甲</p><font color="#bbbbbb">淡</font>`;
    place.innerHTML = `<div>${words}</div><section>${words}</section>`;
    const [one, other] = [...place.children] as HTMLElement[];
    const page = await bringOver();
    expect(one!.innerHTML).toMatch(/--care-fit-.*data-care-fit-ink/);
    one!.innerHTML += '<b>新</b>';
    place.append(one!.cloneNode(true));
    await new Promise((done) => setTimeout(done, 200));
    other!.remove();
    page.undo();
    expect(other!.innerHTML).toBe(words);
    expect(place.innerHTML).toBe(`<div>${words}<b>新</b></div>`.repeat(2));
  });
});

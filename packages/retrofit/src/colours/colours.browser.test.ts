import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  contrast,
  limitsFor,
  measure,
  over,
  parseColour,
} from '../../../audit/src/in-page/index.ts';
import { retrofit, type Retrofit } from '../retrofit.ts';

const root = document.documentElement;
let running: Retrofit | null = null;

/** Text of any size is held to the ratio of small text: that is what is promised here. */
const limits = {
  care: { ...limitsFor('care', ['miit-2021-app', 'wcag22-aa']) },
  high: { ...limitsFor('care') },
};
for (const one of Object.values(limits)) Object.assign(one, { contrastLarge: one.contrast });

function page(css: string, body: string): void {
  const style = document.createElement('style');
  style.setAttribute('data-test', '');
  style.textContent = `* { box-sizing: border-box } body { margin: 0; background: #f5f5f5; color: #333; font: 14px/1.5 sans-serif } ${css}`;
  document.head.append(style);
  document.body.innerHTML = body;
}

function set(mode: 'standard' | 'care', contrast = 'standard'): void {
  root.setAttribute('data-care-mode', mode);
  root.setAttribute('data-care-contrast', contrast);
}

async function bringOver(): Promise<Retrofit> {
  running = retrofit(document);
  await running.ready;
  return running;
}

/** What the project's own ruler finds wrong with text, icons and edges. */
function faults(setting: keyof typeof limits): string[] {
  const { findings } = measure(document, {
    limits: limits[setting],
    rules: ['care/contrast', 'care/icon-contrast', 'care/boundary'],
  });
  return findings.map(({ rule, measured, text }) => `${rule} ${measured} ${text ?? ''}`);
}

const later = () => new Promise((resolve) => setTimeout(resolve, 150));
const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
const shown = () =>
  [...document.querySelectorAll('body, body *')].map((element) => {
    const { color, backgroundColor, backgroundImage, borderTopColor, opacity, fill } =
      getComputedStyle(element);
    return [color, backgroundColor, backgroundImage, borderTopColor, opacity, fill].join();
  });

afterEach(() => {
  running?.undo();
  running = null;
  for (const { name } of [...root.attributes]) root.removeAttribute(name);
  document.querySelectorAll('[data-test]').forEach((one) => one.remove());
  document.body.innerHTML = '';
});

const pages: Record<string, readonly [css: string, body: string]> = {
  'grey text': [
    '.a { color: #999 } .b { color: rgba(0, 0, 0, 0.45) } .c { color: hsl(0, 0%, 70%) } .d { color: silver }',
    '<p class="a">浅灰</p><p class="b">半透明的灰</p><p class="c">更浅</p><p class="d">银色</p>',
  ],
  'brand buttons': [
    'button { border: 0; font-size: 16px } .g { background: #07c160; color: #fff } .o { background: #fa8c16; color: #fff } .b { background: #1677ff; color: #fff } .p { background: #fff; color: #07c160; border: 1px solid #07c160 }',
    '<button class="g">付款</button><button class="o">提醒</button><button class="b">确定</button><button class="p">稍后</button>',
  ],
  'nested cards': [
    '.dark { background: #1f1f1f; color: #777 } .light { background: #fff } .cap { color: #999 }',
    '<div class="dark">夜色<p class="cap">夜里</p><div class="light"><p class="cap">白天</p></div></div><p class="cap">外面</p>',
  ],
  'translucent overlays': [
    '.photo { background: #222 } .veil { background: rgba(255, 255, 255, 0.1); color: rgba(255, 255, 255, 0.4) } .toast { background: rgba(0, 0, 0, 0.5); color: #ddd }',
    '<div class="photo"><p class="veil">薄纱</p></div><p class="toast">提示</p>',
  ],
  'a dark page': [
    'body { background: #141414; color: #777 } .card { background: #1f1f1f } .b { color: #1668dc } .t { background: #2b1d11; color: #d87a16 }',
    '<p>正文</p><div class="card">卡片 <span class="b">链接</span> <span class="t">标签</span></div>',
  ],
  'variables, of the page and of a part': [
    ':root { --weak: #999; --brand: #07c160; --edge: #ddd } .part { --weak: #666; background: #111 } .w { color: var(--weak) } .b { color: var(--brand) } .f { background: var(--brand, red); color: white } .n { color: var(--none, #aaa) }',
    '<p class="w">弱</p><p class="b">品牌</p><p class="f">底色</p><p class="n">后备</p><div class="part"><p class="w">里面</p></div>',
  ],
  'inline colours and old attributes': [
    '',
    '<p style="color: #aaa">行内</p><p style="background: #07c160; color: #fff">行内底色</p><table bgcolor="#333333"><tr><td><font color="#666666">旧式</font></td></tr></table><p><font color="#ff9900">橙色</font></p>',
  ],
  'faded text': [
    '.f { opacity: 0.5 } .g { background: #333; color: #fff; opacity: 0.6 }',
    '<p class="f">半透明</p><p class="g">整块半透明</p><p style="opacity: 0.4">行内半透明</p>',
  ],
  'icons and fields': [
    '.i { width: 24px; height: 24px; fill: #ccc } .f { border: 1px solid #eee; background: #fff; color: #333 } .f::placeholder { color: #ccc } .frame { border: 1px solid #ddd; padding: 4px } .frame input { border: 0; outline: 0 }',
    '<svg class="i" viewBox="0 0 24 24"><path d="M2 2h20v20H2z"/></svg><svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="#bbbbbb"><path d="M2 2h20v20H2z"/></svg><input class="f" placeholder="手机号" aria-label="手机号"><div class="frame"><input aria-label="姓名" value="王"></div>',
  ],
  'inherited across a ground': [
    '.page { color: #999 } .dark { background: #222 } .brand { background: #07c160; color: #fff } .ghost { background: transparent; color: #07c160 }',
    '<div class="page">外<div class="dark">里</div><div class="brand">绿 <span class="ghost brand2">透</span></div></div><span class="brand ghost">幽灵</span>',
  ],
};

describe('colours of a page nobody here wrote', () => {
  for (const [name, [css, body]] of Object.entries(pages)) {
    it(`keep the ratio in care mode and with high contrast: ${name}`, async () => {
      page(css, body);
      const before = shown();
      const html = root.outerHTML;
      expect(faults('care').length + faults('high').length, 'something to mend').toBeGreaterThan(0);
      const one = await bringOver();
      expect(shown(), 'standard mode').toEqual(before);
      set('care');
      await later();
      expect(faults('care')).toEqual([]);
      set('standard', 'high');
      await later();
      expect(faults('high')).toEqual([]);
      set('care', 'high');
      await later();
      expect(faults('high')).toEqual([]);
      one.undo();
      root.removeAttribute('data-care-mode');
      root.removeAttribute('data-care-contrast');
      expect(root.outerHTML).toBe(html);
      expect(shown()).toEqual(before);
    });

    it.each([
      ['black-on-white', ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']],
      ['yellow-on-blue', ['rgb(255, 230, 0)', 'rgb(0, 16, 107)']],
    ])(`become the two colours of %s: ${name}`, async (contrast, [ink, paper]) => {
      page(css, body);
      set('care', contrast);
      await bringOver();
      await later();
      expect(faults('high')).toEqual([]);
      for (const element of document.querySelectorAll(
        'body p, body span, body button, body font',
      )) {
        expect([ink, paper], element.outerHTML).toContain(getComputedStyle(element).color);
      }
    });
  }

  it('change what is small: text a little, or the ground under white text', async () => {
    page(
      '.t { color: #999 } .g { background: #07c160; color: #fff }',
      '<p class="t">灰</p><p class="g">白</p>',
    );
    await bringOver();
    set('care');
    expect(style('.g').color).toBe('rgb(255, 255, 255)');
    expect(style('.g').backgroundColor).not.toBe('rgb(7, 193, 96)');
    expect(style('.t').color).toMatch(/^rgb\(11\d, 11\d, 11\d\)$/);
  });

  it.each([
    ['care', 'standard', limits.care.contrast.value],
    ['care', 'high', limits.high.contrast.value],
  ] as const)('hold text against every stop of a gradient: %s, %s', async (mode, theme, ratio) => {
    page(
      '.h { background: linear-gradient(90deg, #1677ff, rgb(105 177 255) 80%); color: #fff } .h p { color: rgba(255, 255, 255, 0.7) }',
      '<div class="h"><b>标题</b><p>副标题</p></div>',
    );
    const weakest = () => {
      const stops = style('.h')
        .backgroundImage.match(/rgb\([^)]*\)/g)!
        .map((one) => parseColour(one)!);
      const inks = ['.h b', '.h p'].map((one) => parseColour(style(one).color)!);
      return Math.min(
        ...inks.flatMap((ink) => stops.map((stop) => contrast(over(ink, stop), stop))),
      );
    };
    expect(weakest()).toBeLessThan(ratio);
    await bringOver();
    set(mode, theme);
    await later();
    expect(weakest()).toBeGreaterThanOrEqual(ratio);
    expect(style('.h').backgroundImage).toContain('80%');
  });

  it('leave standard mode alone, and need no script for later switches', async () => {
    page('.t { color: #999 }', '<p class="t">灰</p>');
    await bringOver();
    set('care');
    await later();
    const care = style('.t').color;
    set('standard');
    expect(style('.t').color).toBe('rgb(153, 153, 153)');
    set('care');
    expect(style('.t').color).toBe(care);
  });

  it('leave colours no rule gives to every state in standard mode, and mend all of them in care mode', async () => {
    page(
      'font:hover { color: #123456 } .night font { color: #fedcba } input::placeholder { color: currentColor; opacity: 0.42 } input:focus::placeholder { opacity: 0 }',
      '<p><font color="#bbbbbb">旧</font></p><p><font color="#bbbbbb">页</font></p><input aria-label="一" placeholder="手机号">',
    );
    set('standard');
    await bringOver();
    const fonts = [...document.querySelectorAll('font')];
    const inks = () => fonts.map((one) => getComputedStyle(one).color);
    await userEvent.hover(fonts[0]!);
    expect(inks()).toEqual(['rgb(18, 52, 86)', 'rgb(187, 187, 187)']);
    await userEvent.unhover(fonts[0]!);
    document.body.classList.add('night');
    expect(inks()[1]).toBe('rgb(254, 220, 186)');
    // What was true by day is not held by night.
    await later();
    expect(fonts[1]!.getAttribute('data-care-fit-ink')).toBeNull();
    document.body.classList.remove('night');
    const field = document.querySelector('input')!;
    field.focus();
    expect(getComputedStyle(field, '::placeholder').opacity).toBe('0');
    field.blur();
    await later();
    // At once, before anything is measured under the setting.
    set('care');
    expect(faults('care')).toEqual([]);
  });

  describe('tell text of the page from text of ours in the same colour', () => {
    // On this grey, which lets something through and cannot move, only black can be read.
    const css = 'body { background: #fff } .grey { background: rgba(148, 148, 148, 0.99) }';
    const words =
      '<div class="grey"><font color="#ffffff">灰底白字</font></div><p class="t">正文</p>';

    it('where no rule tells which it is', async () => {
      page(css, words);
      document.querySelector('[data-test]')!.textContent = css;
      document.body.setAttribute('text', '#000000');
      set('standard');
      await bringOver();
      set('care', 'high');
      await later();
      document.querySelector('.t')!.classList.add('later');
      await later();
      const { color } = style('.t');
      document.body.removeAttribute('text');
      expect(color).toBe('rgb(0, 0, 0)');
      expect(faults('high')).toEqual([]);
    });

    it('where the page takes a colour of ours later', async () => {
      page(`${css} :root { --text: #555 } .t { color: var(--text) }`, words);
      set('care', 'high');
      await bringOver();
      const ours = style('font').color;
      root.style.setProperty('--text', ours);
      await later();
      const [theirs, other] = [style('.t').color, style('font').color];
      root.removeAttribute('style');
      expect(theirs).toBe(ours);
      expect(other).not.toBe(ours);
    });
  });

  it('take no ground from a sheet for another medium, and follow when that changes', async () => {
    page(
      '.night { background: #000 } p { color: #707070; margin: 0 }',
      '<p>白天</p><div class="night"><p>夜里</p></div><div class="print"><p>纸上</p></div>',
    );
    const sheet = document.createElement('style');
    sheet.setAttribute('data-test', '');
    sheet.media = 'print';
    sheet.textContent = '.print { background: #000 }';
    document.head.append(sheet);
    set('standard');
    await bringOver();
    set('care');
    const [day, night, print] = [...document.querySelectorAll('p')];
    const ink = (element?: Element) => getComputedStyle(element!).color;
    // At once, before anything is measured under the setting.
    expect(ink(night)).not.toBe(ink(day));
    expect(ink(print)).toBe(ink(day));
    sheet.media = 'screen';
    await later();
    expect(ink(print)).toBe(ink(night));
    sheet.sheet!.disabled = true;
    await later();
    expect(ink(print)).toBe(ink(day));
    sheet.sheet!.disabled = false;
    await later();
    expect(ink(print)).toBe(ink(night));
    sheet.remove();
    await later();
    expect(ink(print)).toBe(ink(day));
    expect(faults('care')).toEqual([]);
  });

  it('write no sheet anew for a pane that may stay as it is', async () => {
    page(
      '.wheel { position: relative; height: 80px } .mist { position: absolute; inset: 0; pointer-events: none; background: rgba(255, 255, 255, 0.05) } p { color: #000 }',
      '<div class="wheel"><p>外科</p><div class="mist"></div></div>',
    );
    set('care');
    await bringOver();
    const write = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    document.querySelector('.wheel')!.classList.add('on');
    await later();
    const times = write.mock.calls.length;
    write.mockRestore();
    expect(times).toBe(0);
  });

  it('watch nothing any more once they are undone on the way', async () => {
    page('p { color: #999 }', '<p>说明</p>');
    const one = retrofit(document);
    one.undo();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    await one.ready;
    await later();
    const times = observe.mock.calls.length;
    observe.mockRestore();
    expect(times).toBe(0);
  });

  it('never hold what a script fades, in standard mode or on its way', async () => {
    page(
      '.pop { background: #fff; color: #333 }',
      '<div class="pop" style="opacity: 0.3">对话框</div>',
    );
    const pop = document.querySelector<HTMLElement>('.pop')!;
    await bringOver();
    pop.style.opacity = '0.6';
    expect(style('.pop').opacity).toBe('0.6');
    set('care');
    await later();
    pop.style.opacity = '0.8';
    await Promise.resolve();
    expect(style('.pop').opacity).toBe('0.8');
    set('standard');
    pop.style.opacity = '1';
    expect(style('.pop').opacity).toBe('1');
  });

  it('take a list of definitions for no text on a ground', async () => {
    page(
      ':where(:root, :host) { --ink: #18181b; --bg: #fff; --line: #e4e4e7; --weak: #52525b; --gray-900: #18181b } body { background: var(--bg); color: var(--ink) } .w { color: var(--weak) }',
      '<p>正文</p><p class="w">次要</p>',
    );
    const before = style('body').backgroundColor;
    await bringOver();
    set('care');
    await later();
    expect(style('body').backgroundColor).toBe(before);
    set('care', 'high');
    await later();
    expect(style('body').backgroundColor).toBe(before);
    expect(faults('high')).toEqual([]);
  });

  it('give a variable of one element its own counterpart', async () => {
    page(
      ':root { --accent: #1677ff } .b { background: var(--bg); color: var(--ink) } .a { background: var(--accent); color: #fff }',
      '<p class="b" style="--bg: #fa5252; --ink: #fff">红</p><p class="b" style="--bg: #40c057; --ink: #fff">绿</p><p class="b" style="--bg: #fff; --ink: #bbb">白</p><p class="a">蓝</p><p class="a" id="own" style="--accent: #f03e3e">自己的红</p>',
    );
    const html = document.body.innerHTML;
    const before = shown();
    const one = await bringOver();
    expect(shown()).toEqual(before);
    for (const [mode, theme, limit] of [
      ['care', 'standard', 'care'],
      ['care', 'high', 'high'],
    ] as const) {
      set(mode, theme);
      await later();
      expect(faults(limit)).toEqual([]);
      for (const red of ['.b', '#own']) {
        const { r, g, b } = parseColour(style(red).backgroundColor)!;
        expect(r, `${red} is red`).toBeGreaterThan(Math.max(g, b) + 80);
        const ink = parseColour(style(red).color)!;
        expect(ink.r, `${red} carries white`).toBeGreaterThan(245);
      }
    }
    one.undo();
    expect(document.body.innerHTML).toBe(html);
  });

  it('are right at once on a ground that one element paints by a variable', async () => {
    page(
      '.theme { --dark: #222 } .panel { background: var(--bg, #fff) } .c { color: #888 }',
      '<div class="theme"><p class="c">外面</p><div class="panel" style="--bg: var(--dark)"><p class="c">里面</p></div></div>',
    );
    set('care');
    await bringOver();
    await later();
    const late = document.createElement('p');
    late.className = 'c';
    document.querySelector('.panel')!.append(late);
    const [ink, ground] = [getComputedStyle(late).color, style('.panel').backgroundColor].map(
      (one) => parseColour(one)!,
    );
    expect(contrast(ink!, ground!)).toBeGreaterThanOrEqual(limits.care.contrast.value);
  });

  it('are the same on a ground that one element paints when that element is drawn anew', async () => {
    const button = '<button>缴费</button>';
    page(
      ':root { --red: linear-gradient(to right, #ff6034, #ee0a24) } button { border: 0; background: var(--red); color: #fff } .tip { background: #1f1f1f; color: #fff } .top { background: #000; color: #fff }',
      `<main>${button}</main><p class="tip">提示</p><p class="top">标题</p>`,
    );
    set('care');
    await bringOver();
    const looks = () => [style('button').color, style('button').backgroundImage];
    const first = looks();
    expect(faults('care')).toEqual([]);
    const main = document.querySelector('main')!;
    main.innerHTML = '<p>另一页</p>';
    await later();
    main.innerHTML = button;
    await later();
    expect(looks()).toEqual(first);
  });

  it('let go of an element that looks different now', async () => {
    page(
      '.theme { --dark: #222; --light: #fafafa } .panel { background: var(--bg, #fff) } .c { color: #888 } font.on { color: #333 }',
      '<font color="#ff9900">橙</font><div class="theme"><p class="c">外面</p><div class="panel" style="--bg: var(--dark)"><p class="c">里面</p></div></div>',
    );
    await bringOver();
    document.querySelector('font')!.classList.add('on');
    await later();
    expect(style('font').color).toBe('rgb(51, 51, 51)');
    set('care');
    await later();
    const panel = document.querySelector<HTMLElement>('.panel')!;
    const words = () => panel.getAttribute('data-care-fit-ink') ?? '';
    const dark = words();
    expect(dark).toMatch(/^ground-\d+$/);
    panel.style.setProperty('--bg', '#101040');
    await later();
    expect(words()).not.toContain(dark);
    expect(words().match(/ground-/g)?.length ?? 0).toBeLessThan(2);
  });

  it('follow variables that a setting changes', async () => {
    page(
      ".app { --p: #1677ff } [data-care-mode='care'] .app { --p: #003eb3 } [data-care-contrast='high'] .app { --p: #002c8c } .b { background: var(--p); color: #fff } .t { color: var(--p) } .g { background: #1677ff; color: #000 }",
      '<div class="app"><p class="b">白</p><p class="t">蓝</p><p class="g">黑</p></div>',
    );
    await bringOver();
    set('care');
    await later();
    expect([style('.b').backgroundColor, style('.b').color]).toEqual([
      'rgb(0, 62, 179)',
      'rgb(255, 255, 255)',
    ]);
    set('care', 'high');
    await later();
    expect([style('.b').backgroundColor, style('.b').color]).toEqual([
      'rgb(0, 44, 140)',
      'rgb(255, 255, 255)',
    ]);
  });

  it.each(['app', 'html'])(
    'follow a theme that an attribute of the page tells: %s',
    async (where) => {
      page(
        "p { color: #777 } [data-look='night'] .card { background: #1a1a1a } [data-look='night'] p { color: #666 }",
        '<div class="app"><div class="card"><p>说明</p></div></div>',
      );
      set('care');
      await bringOver();
      const element = where === 'html' ? root : document.querySelector('.app')!;
      element.setAttribute('data-look', 'night');
      await later();
      const [ink, ground] = [style('p').color, style('.card').backgroundColor].map((one) =>
        parseColour(one)!,
      );
      expect(contrast(ink!, ground!)).toBeGreaterThanOrEqual(limits.care.contrast.value);
      element.removeAttribute('data-look');
      await later();
      expect(faults('care')).toEqual([]);
    },
  );

  it('hold what is drawn over an equal against that', async () => {
    page(
      '.tick { position: relative; width: 24px; height: 24px } .box, .tick svg { position: absolute; inset: 0; width: 24px; height: 24px } .box { background: #0958d9 } .tabs { position: relative; width: 200px; height: 40px } .thumb { position: absolute; inset: 0 100px 0 0; background: #101010 } .tabs b { position: absolute; inset: 0 100px 0 0; color: #fff } .photo { position: relative; width: 200px; height: 60px } .photo img { width: 200px; height: 60px } .photo p { position: absolute; inset: 0; margin: 0; color: #fff }',
      '<div class="tick"><span class="box"></span><svg viewBox="0 0 24 24" fill="#fff"><path d="M4 12l5 5L20 6z"/></svg></div><div class="tabs"><i class="thumb"></i><b>选中</b></div><div class="photo"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p>图上</p></div>',
    );
    const one = await bringOver();
    for (const theme of ['standard', 'high']) {
      set('care', theme);
      await later();
      expect(style('.tick path').fill).toBe('rgb(255, 255, 255)');
      expect(style('.tabs b').color).toBe('rgb(255, 255, 255)');
      expect(style('.photo p').color).toBe('rgb(255, 255, 255)');
    }
    expect(one.report().findings).toContainEqual(
      expect.objectContaining({ kind: 'gradient', where: 'body > div.photo > p' }),
    );
  });

  it('leave ink that was not meant to be seen, and the ground below it', async () => {
    page(
      '.g { background: #07c160; color: #07c160 } .w { color: #fff } .card { background: #fff }',
      '<p class="g">绿上绿</p><div class="card"><p class="w">白上白</p></div>',
    );
    const before = shown();
    await bringOver();
    for (const theme of ['standard', 'high']) {
      set('care', theme);
      await later();
      expect(shown()).toEqual(before);
    }
  });

  it.each(['standard', 'high'] as const)(
    'move a gradient that a variable holds: %s',
    async (theme) => {
      page(
        ':root { --red: linear-gradient(to right, #ff6034, #ee0a24) } .b { background: var(--red); color: #fff }',
        '<p class="b">立即缴费</p>',
      );
      await bringOver();
      set('care', theme);
      await later();
      const stops = style('.b')
        .backgroundImage.match(/rgb\([^)]*\)/g)!
        .map((one) => parseColour(one)!);
      const ink = parseColour(style('.b').color)!;
      for (const stop of stops) {
        expect(contrast(ink, stop)).toBeGreaterThanOrEqual(
          limits[theme === 'high' ? 'high' : 'care'].contrast.value,
        );
      }
      expect(style('.b').backgroundImage).toContain('to right');
    },
  );

  it('make a pale hint solid, and show none that waits', async () => {
    page(
      'input { border: 1px solid #333; color: #333 } input::placeholder { color: currentColor; opacity: 0.42 } .wait::placeholder { opacity: 0 }',
      '<input aria-label="一" placeholder="手机号"><input class="wait" aria-label="二" placeholder="姓名">',
    );
    const hint = (selector: string) => {
      const { color, opacity } = getComputedStyle(
        document.querySelector(selector)!,
        '::placeholder',
      );
      return { colour: parseColour(color)!, opacity: Number(opacity) };
    };
    const white = parseColour('#ffffff')!;
    await bringOver();
    expect(hint('input').opacity).toBe(0.42);
    set('care', 'high');
    await later();
    const { colour, opacity } = hint('input');
    expect(contrast(over({ ...colour, a: opacity }, white), white)).toBeGreaterThanOrEqual(7);
    expect(hint('.wait').opacity).toBe(0);
    set('standard');
    expect(hint('input').opacity).toBe(0.42);
  });

  it('thin the mist over a wheel until its words can be read', async () => {
    page(
      '.wheel { position: relative; width: 200px; height: 120px; background: #fff } .wheel p { margin: 0; height: 40px; color: #333 } .mist { position: absolute; inset: 0; pointer-events: none } .up, .down { height: 40px } .up { background: #fff; -webkit-mask-image: linear-gradient(rgba(0, 0, 0, 0.9), rgba(0, 0, 0, 0.6)); mask-image: linear-gradient(rgba(0, 0, 0, 0.9), rgba(0, 0, 0, 0.6)) } .down { margin-top: 40px; background: rgba(255, 255, 255, 0.8) } .cover { position: absolute; inset: 0; pointer-events: none; background: #fff }',
      '<div class="wheel"><p>外科</p><p>内科</p><p>眼科</p><div class="mist"><div class="up"></div><div class="down"></div></div></div><div class="wheel"><p>盖住的</p><div class="cover"></div></div>',
    );
    await bringOver();
    const white = parseColour('#ffffff')!;
    for (const [theme, ratio] of [
      ['standard', 4.5],
      ['high', 7],
    ] as const) {
      set('care', theme);
      await later();
      const ink = parseColour(style('.wheel p').color)!;
      for (const [selector, strength] of [
        ['.up', 0.9],
        ['.down', 0.8],
      ] as const) {
        const hidden = Number(style(selector).opacity) * strength;
        expect(hidden, selector).toBeGreaterThan(0);
        expect(
          contrast(over({ ...white, a: hidden }, ink), white),
          selector,
        ).toBeGreaterThanOrEqual(ratio);
      }
      expect(style('.cover').opacity).toBe('1');
    }
    set('standard');
    expect([style('.up').opacity, style('.down').opacity]).toEqual(['1', '1']);
  });

  it('leave the mask below a dialog as dark as it is', async () => {
    page(
      '.mask { position: fixed; top: 0; left: 0; width: 100%; height: 100%; background: rgba(0, 0, 0, 0.45); pointer-events: none } ' +
        '.wrap { position: fixed; top: 0; left: 0; width: 100% } .box { margin: 100px 20px; background: #fff; color: #777 }',
      '<p>后面</p><div><div class="mask"></div><div class="wrap"><div class="box">确认缴费</div></div></div>',
    );
    set('care');
    await bringOver();
    expect(style('.mask').opacity).toBe('1');
    expect(style('.mask').backgroundColor).toBe('rgba(0, 0, 0, 0.45)');
  });

  it('hold what floats against what it may float over', async () => {
    page(
      '.card { background: #fff; height: 200px } .toast { position: fixed; top: 20px; left: 20px; background: rgba(0, 0, 0, 0.64); color: #fff }',
      '<div class="card"></div><p class="toast">签到成功</p>',
    );
    set('care', 'high');
    await bringOver();
    await later();
    const white = parseColour('#ffffff')!;
    const ground = over(parseColour(style('.toast').backgroundColor)!, white);
    expect(contrast(parseColour(style('.toast').color)!, ground)).toBeGreaterThanOrEqual(7);
  });

  it('are right for a state that nobody saw yet', async () => {
    page(
      '.b { background: #fff; color: #333 } .b.on { background: #1677ff; color: #fff } .row.on { background: #222 } .row .c { color: #777 }',
      '<button class="b">选</button><div class="row"><span class="c">说明</span></div>',
    );
    set('care');
    await bringOver();
    document.querySelector('.b')!.classList.add('on');
    // What one rule says is right at once, what two rules make together a moment later.
    expect(faults('care')).toEqual([]);
    document.querySelector('.row')!.classList.add('on');
    await later();
    expect(faults('care')).toEqual([]);
  });

  it('are right for rules and nodes that come later', async () => {
    page('', '<main></main>');
    set('care');
    await bringOver();
    const sheet = document.createElement('style');
    sheet.setAttribute('data-test', '');
    document.head.append(sheet);
    sheet.sheet!.insertRule('.late { color: #aaa }');
    sheet.sheet!.insertRule('.late-ground { background: #ff976a; color: #fff }');
    document.querySelector('main')!.innerHTML =
      '<p class="late">后来的</p><p class="late-ground">后来的底</p><p style="color:#ccc">后来的行内</p>';
    await later();
    expect(faults('care')).toEqual([]);
  });

  it('are right for nodes that came while a pair of two colours was on', async () => {
    page('.late { color: #aaa } .g { background: #ff976a; color: #fff }', '<main></main>');
    set('care', 'yellow-on-black');
    await bringOver();
    document.querySelector('main')!.innerHTML =
      '<p class="late">后来的</p><p class="g">后来的底</p><p style="color:#ccc">行内</p>';
    await later();
    expect(faults('high')).toEqual([]);
    set('care');
    await later();
    expect(faults('care')).toEqual([]);
  });

  it('are right for words a rule puts on a ground of their element', async () => {
    page(
      `.card { background: #222; color: #fff }
       .card::before { content: '说明文字'; color: #8a8a8a }
       .plain::after { content: '说明文字'; color: #8a8a8a }`,
      '<div class="card"><span>正文</span></div><p class="plain">正文</p>',
    );
    const ratios = () =>
      (['.card::before', '.plain::after'] as const).map((place) => {
        const [selector, pseudo] = place.split('::');
        const element = document.querySelector(selector!)!;
        const ground = selector === '.card' ? style(selector).backgroundColor : '#f5f5f5';
        const { color } = getComputedStyle(element, `::${pseudo}`);
        return contrast(parseColour(color)!, parseColour(ground)!);
      });
    await bringOver();
    for (const [contrastName, least] of [
      ['standard', 4.5],
      ['high', 7],
    ] as const) {
      set('care', contrastName);
      await later();
      for (const ratio of ratios()) expect(ratio).toBeGreaterThanOrEqual(least);
    }
    set('standard');
    expect(getComputedStyle(document.querySelector('.card')!, '::before').color).toBe(
      'rgb(138, 138, 138)',
    );
  });

  it('follow variables of a component, whose meaning its kinds decide', async () => {
    page(
      ':root { --primary: #1677ff; --light: #fff } .btn { --bg: #fff; --ink: #333; background: var(--bg); color: var(--ink); border: 0 } .btn.primary { --bg: var(--primary); --ink: var(--light) } .btn.weak { --ink: #bbb }',
      '<button class="btn">普通</button><button class="btn primary">主要</button><button class="btn weak">弱</button><button class="btn" style="--bg: #07c160; --ink: #fff">行内</button>',
    );
    const before = shown();
    await bringOver();
    expect(shown()).toEqual(before);
    set('care');
    await later();
    expect(faults('care')).toEqual([]);
    expect(style('.primary').color).toBe('rgb(255, 255, 255)');
    set('care', 'high');
    await later();
    expect(faults('high')).toEqual([]);
    expect(style('.primary').color).toBe('rgb(255, 255, 255)');
    set('care', 'black-on-white');
    await later();
    expect(faults('high')).toEqual([]);
    expect(style('.primary').backgroundColor).toBe('rgb(0, 0, 0)');
  });

  it('read variables of a part as the page means them, not as they changed them', async () => {
    page(
      '.scope { --brand: #1677ff; --light: #fff } .go { background: #1677ff; color: var(--light) } ' +
        '.link { color: var(--brand) } .tip { color: var(--light); background: #595959 }',
      '<div class="scope"><a class="link" href="#">缴费记录</a><button class="go">缴费</button></div>',
    );
    set('care');
    await bringOver();
    // What may be given by a script, and is something else if it is not.
    page(
      '.wave { color: var(--wave, var(--brand)) } .note { color: var(--note, var(--light)); background: #1f1f1f }',
      '',
    );
    const scope = document.createElement('div');
    scope.className = 'scope';
    document.body.append(scope);
    const looks = () =>
      [...scope.children].map((one) =>
        [getComputedStyle(one).color, getComputedStyle(one).backgroundColor].join(),
      );
    const words =
      '<a class="link" href="#">缴费记录</a><button class="go">缴费</button><p class="tip">提示</p><p class="wave">波纹</p><p class="note">说明</p>';
    scope.innerHTML = words;
    await later();
    const first = looks();
    expect(faults('care')).toEqual([]);
    for (let turn = 0; turn < 3; turn += 1) {
      scope.innerHTML = words;
      await later();
      expect(looks()).toEqual(first);
    }
  });

  it('follow a page that turns dark by itself', async () => {
    page(
      ':root { --t: #999; --p: #fff } :root.dark { --t: #666; --p: #111 } body { background: var(--p) } p { color: var(--t) }',
      '<p>说明</p>',
    );
    set('care');
    await bringOver();
    expect(faults('care')).toEqual([]);
    root.classList.add('dark');
    await later();
    expect(faults('care')).toEqual([]);
    root.classList.remove('dark');
    await later();
    expect(faults('care')).toEqual([]);
    root.removeAttribute('class');
  });

  it('reach open shadow roots', async () => {
    page('', '<div id="host"></div>');
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML =
      '<style>p { color: #999 } b { background: #07c160; color: #fff }</style><p>影子</p><b>按钮</b>';
    set('care');
    await bringOver();
    expect(getComputedStyle(shadow.querySelector('p')!).color).not.toBe('rgb(153, 153, 153)');
    expect(getComputedStyle(shadow.querySelector('b')!).backgroundColor).not.toBe(
      'rgb(7, 193, 96)',
    );
  });

  it('hold text in a shadow root against what is drawn under it there', async () => {
    page('', '<div id="host"><h1>标题</h1></div>');
    const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML =
      '<style>:host { display: block; position: relative; color: #fff } .under { position: absolute; inset: 0; background: #3880ff } .over { position: relative }</style><div class="under"></div><div class="over"><slot></slot></div>';
    set('care', 'high');
    await bringOver();
    const [ink, ground] = [
      style('h1').color,
      getComputedStyle(shadow.querySelector('.under')!).backgroundColor,
    ].map((one) => parseColour(one)!);
    expect(contrast(ink!, ground!)).toBeGreaterThanOrEqual(7);
  });

  it('let nothing through words that could then not be read in the stricter theme', async () => {
    page(
      '.box { background: #fff6f6; color: #9f3a38 } ul { opacity: 0.85 }',
      '<div class="box"><ul><li>请填写姓名</li></ul></div>',
    );
    set('care');
    await bringOver();
    expect(style('ul').opacity).toBe('0.85');
    set('care', 'high');
    await later();
    expect(faults('high')).toEqual([]);
    set('care');
    expect(style('ul').opacity).toBe('0.85');
    set('standard');
    expect(style('ul').opacity).toBe('0.85');
  });

  it.each([
    ['at the start', 'background-position: 0 50%; padding-left: 16px'],
    ['at the end', 'background-position: right 8px center; padding-right: 40px'],
    ['above', 'background-position: center 4px; padding-top: 30px'],
    ['small', 'background-size: 18px 18px; background-position: right; padding-right: 26px'],
  ])('take an icon beside the words for no picture: %s', async (_, place) => {
    page(
      `.i { background: #fff url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=") no-repeat; color: #999; ${place} }`,
      '<p class="i">说明</p>',
    );
    set('care');
    const one = await bringOver();
    const ink = parseColour(style('.i').color)!;
    expect(contrast(ink, parseColour('#fff')!)).toBeGreaterThanOrEqual(4.5);
    expect(one.report().findings.filter(({ kind }) => kind === 'gradient')).toEqual([]);
  });

  it.each([
    ['a photo with words on it', 'padding: 16px'],
    ['a part of the width', 'background-size: 40% auto; padding-left: 20px'],
    ['a disc behind a number', 'background-size: 36px 36px; background-position: center'],
  ])('take no picture for an icon: %s', async (_, place) => {
    page(
      `.i { background: #fff url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=") no-repeat; color: #ddd; ${place} }`,
      '<p class="i">12</p>',
    );
    set('care');
    const one = await bringOver();
    expect(style('.i').color).toBe('rgb(221, 221, 221)');
    expect(one.report().findings.some(({ kind }) => kind === 'gradient')).toBe(true);
  });

  it('take no colour on its way to another for one of the page', async () => {
    page(
      ':root { --brand: #1677ff } :root.green { --brand: #389e0d } .b { background: var(--brand); color: #fff; transition: all 0.3s }',
      '<p>说明</p><button class="b">提交预约</button>',
    );
    set('care');
    await bringOver();
    root.classList.add('green');
    await later();
    await later();
    await later();
    await later();
    root.removeAttribute('class');
    const button = document.querySelector('.b')!;
    expect(button.getAttribute('data-care-fit-ink') ?? '').not.toContain('ground');
    expect(style('.b').color).toBe('rgb(255, 255, 255)');
  });

  it('draw a bar in ink again when its sheet was written anew', async () => {
    page('p { color: #333 }', '<div class="bar"><i></i></div>');
    const sheet = document.createElement('style');
    sheet.setAttribute('data-test', '');
    const css = (height: number) =>
      `.bar { background: #eee; height: ${height}px } .bar i { display: block; width: 40%; height: ${height}px; background: #07c160 }`;
    sheet.textContent = css(6);
    document.head.append(sheet);
    set('care');
    await bringOver();
    for (const height of [7, 8, 9]) {
      sheet.textContent = css(height);
      await later();
    }
    set('care', 'black-on-white');
    await later();
    expect(style('.bar i').backgroundColor).toBe('rgb(0, 0, 0)');
    expect(style('.bar').backgroundColor).toBe('rgb(255, 255, 255)');
  });

  it('tell of text on a picture and leave it', async () => {
    page(
      '.p { background: url("data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=") #ccc; color: #fff } .q { color: #fff; background: #07c160 }',
      '<p class="p">图上</p><p class="q">绿上</p>',
    );
    set('care');
    const one = await bringOver();
    expect(one.report().findings).toContainEqual(
      expect.objectContaining({ kind: 'gradient', where: 'html > body > p.p' }),
    );
    expect(style('.p').color).toBe('rgb(255, 255, 255)');
    expect(one.report().colours).toBeGreaterThan(0);
  });

  it('keep links and what is chosen recognisable in two colours', async () => {
    page(
      'a { color: #1677ff; text-decoration: none } .tab { color: #666 } .tab.on { color: #1677ff } .btn { background: #07c160; color: #fff } .bar { background: #eee; height: 6px } .bar i { display: block; width: 40%; height: 6px; background: #07c160 }',
      '<p>请看 <a href="#x">说明</a></p><nav><span class="tab on">一</span><span class="tab">二</span><span class="tab">三</span></nav><button class="btn">好</button><div class="bar"><i></i></div>',
    );
    set('care', 'black-on-white');
    await bringOver();
    // What the pair hides is looked at under the page's own colours.
    expect(style('a').textDecorationLine).toBe('underline');
    expect(style('.tab.on').textDecorationLine).toBe('underline');
    expect(style('.btn').backgroundColor).toBe('rgb(0, 0, 0)');
    expect(style('.btn').color).toBe('rgb(255, 255, 255)');
    expect(style('.bar i').backgroundColor).toBe('rgb(0, 0, 0)');
    expect(style('.bar').backgroundColor).toBe('rgb(255, 255, 255)');
  });
});

describe('colours of pages nobody tuned for', () => {
  const colour = (value: string) => parseColour(value)!;
  const white = colour('#ffffff');

  it('stay those of a brand where one rule defines all of a theme after the rules that use it', async () => {
    page(
      '.c1 { color: var(--on-brand) } .b1 { background-color: var(--brand); border: 0 } .c2 { color: var(--link) } .g { background-color: var(--paper); color: var(--ink) }',
      '<div class="p g"><button class="c1 b1">提交</button> <span class="c2">续借</span> 文字</div>',
    );
    page(
      '.p { --on-brand: #ffffff; --brand: #0f6cbd; --link: #115ea3; --paper: #ffffff; --ink: #242424 }',
      document.body.innerHTML,
    );
    set('care');
    await bringOver();
    expect(style('.b1').color).toBe('rgb(255, 255, 255)');
    expect(style('.b1').backgroundColor).toBe('rgb(15, 108, 189)');
    expect(style('.c2').color).toBe('rgb(17, 94, 163)');
  });

  it('are no longer told of once they are mended, or gone', async () => {
    page(
      '@keyframes k { to { transform: translateX(1px) } } .out { opacity: 0.3; animation: k 9s infinite } p { color: #999 }',
      '<div class="out"><p class="a">来</p><p class="b">去</p></div>',
    );
    set('care');
    const one = await bringOver();
    await later();
    const told = () =>
      one
        .report()
        .findings.filter(({ kind }) => kind === 'contrast')
        .map(({ where }) => where);
    expect(told()).toEqual(['body > div.out > p.a', 'body > div.out > p.b']);
    document.querySelector('.b')!.remove();
    document.querySelector('.a')!.textContent = '来了';
    await later();
    expect(told()).toEqual(['body > div.out > p.a']);
    document.querySelector('.out')!.className = '';
    await later();
    expect(told()).toEqual([]);
  });

  it('say that a button is off: dark words on a pale ground, also where it comes later', async () => {
    page(
      'body { background: #fff } button { background: #1e80ff; color: #fff; border: 0 } .pale { background: #eef; color: #1e80ff } :disabled { opacity: 0.4 }',
      '<button class="on">提交</button>',
    );
    set('care');
    await bringOver();
    await later();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<fieldset disabled><button class="strong">已缴</button><button class="pale">不可选</button></fieldset>',
    );
    await later();
    const isInverted = (selector: string) => style(selector).filter.includes('invert');
    expect(style('.strong').opacity).toBe('1');
    expect(style('.pale').filter).toBe('grayscale(1)');
    expect(['.strong', '.pale', '.on'].map(isInverted)).toEqual([true, false, false]);
    set('care', 'high');
    await later();
    expect(isInverted('.strong')).toBe(true);
    document.querySelector('fieldset')!.disabled = false;
    expect(style('.strong').filter).toBe('none');
    set('standard');
    document.querySelector('fieldset')!.disabled = true;
    expect(style('.strong').filter).toBe('none');
  });

  it.each(['care', 'high'] as const)('are held against the tint of a chip: %s', async (setting) => {
    page(
      'body { background: #fff } .chip { position: relative; display: inline-flex; color: #f44336 } .tint { position: absolute; inset: 0; background: currentColor; opacity: 0.12; pointer-events: none } .chip span { position: relative } .note { position: relative; padding: 16px; color: #2196f3 }',
      '<span class="chip"><i class="tint"></i><span class="words">未完成</span></span><div class="note"><i class="tint"></i><b class="words">通知</b></div>',
    );
    set('care', setting === 'high' ? 'high' : 'standard');
    await bringOver();
    await later();
    for (const words of document.querySelectorAll('.words')) {
      const tint = getComputedStyle(words.parentElement!.querySelector('.tint')!);
      expect(tint.opacity, 'the tint stays').toBe('0.12');
      const ground = over({ ...colour(tint.backgroundColor), a: 0.12 }, white);
      const ratio = contrast(colour(getComputedStyle(words).color), ground);
      expect(ratio).toBeGreaterThanOrEqual(limits[setting].contrast.value - 0.01);
    }
  });

  it('are mended in words of a drawing, wherever their colour is written', async () => {
    page(
      'body { background: #fff } .axis { fill: #999 }',
      '<svg width="300" height="100"><g fill="#c0c4cc"><text x="9" y="30">一月</text></g><text x="9" y="60" style="fill: #c0c4cc">二月</text><text class="axis" x="99" y="60">三月<tspan fill="#ddd">四月</tspan></text></svg>',
    );
    set('care');
    const one = await bringOver();
    await later();
    for (const words of document.querySelectorAll('text, tspan')) {
      const ratio = contrast(colour(getComputedStyle(words).fill), white);
      expect(ratio, words.outerHTML).toBeGreaterThanOrEqual(limits.care.contrast.value);
    }
    set('standard');
    expect(style('tspan').fill).toBe('rgb(221, 221, 221)');
    one.undo();
    expect(document.querySelector('[data-care-fit-ink]')).toBeNull();
  });

  it('hold words of a drawing against the shape they stand on', async () => {
    page(
      'body { background: #fff }',
      '<svg width="300" height="100"><rect width="90" height="60" fill="#001529"/><text class="fine" x="9" y="20" fill="#bfbfbf">亮</text><text class="weak" x="9" y="50" fill="#40485a">暗</text><path d="M150 90V10A80 80 0 0 1 230 90Z" fill="#fa8c16"/><text class="slice" x="160" y="60" fill="#fff">饼</text><text class="beside" x="215" y="28" fill="#777">旁</text></svg>',
    );
    set('care');
    await bringOver();
    await later();
    expect(style('.fine').fill).toBe('rgb(191, 191, 191)');
    const least = limits.care.contrast.value;
    expect(contrast(colour(style('.weak').fill), colour('#001529'))).toBeGreaterThanOrEqual(least);
    expect(contrast(colour(style('.slice').fill), colour('#fa8c16'))).toBeGreaterThanOrEqual(least);
    expect(style('path').fill).toBe('rgb(250, 140, 22)');
    expect(contrast(colour(style('.beside').fill), white)).toBeGreaterThanOrEqual(least);
    set('care', 'yellow-on-blue');
    await later();
    expect(style('.slice').fill).toBe('rgb(255, 230, 0)');
    expect(style('path').fill).toBe('rgb(0, 16, 107)');
  });
});

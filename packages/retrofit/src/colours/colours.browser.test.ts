import { afterEach, describe, expect, it } from 'vitest';
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

import { textScales, text, lines } from '@care-mode/tokens';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { retrofit } from '../retrofit.ts';
import { inCareMode } from '../runtime/context.ts';
import { fitCss } from './fit-css.generated.ts';
import { fitRule, inPlace, type Declaration } from './rewrite-rule.ts';
import { conditionsOf, inCare, narrowed } from './selectors.ts';

/*
 * A page of a few hundred rules, as it is and as it is brought over: with no setting on, nothing
 * computed may differ; with one on, every text is as large as it is to be.
 */

const amount = (least: number, most: number) =>
  fc.integer({ min: least * 10, max: most * 10 }).map((tenths) => tenths / 10);
const length = (least: number, most: number) =>
  fc.oneof(
    amount(least, most).map((px) => `${px}px`),
    amount(least, most).map((px) => `${px / 16}rem`),
    amount(least, most).map((px) => `${px / 3.75}vw`),
    amount(least, most).map((px) => `${(px * 3) / 4}pt`),
    amount(least, most).map((px) => `calc(${px / 2}px + ${px / 32}rem)`),
    amount(least, most).map((px) => `clamp(${px}px, 3vw, 40px)`),
    amount(least, most).map((px) => `min(${px}px, 20vmax)`),
    amount(least, most).map((px) => `${px / 3.75}dvw`),
  );
const fontSize = fc.oneof(
  length(5, 40),
  amount(0.5, 2).map((em) => `${em}em`),
  amount(50, 200).map((percent) => `${percent}%`),
  fc.constantFrom(
    ...'xx-small x-small small medium large x-large xx-large smaller larger initial inherit'.split(
      ' ',
    ),
    'var(--px)',
    'var(--em)',
    'var(--unknown)',
    'var(--word)',
    'var(--nowhere, 13px)',
    'calc(var(--number) * 1px)',
    'env(nowhere, 12px)',
    'calc(0.8em + 2px)',
  ),
);
const lineHeight = fc.oneof(
  amount(0.8, 3).map(String),
  length(8, 60),
  amount(80, 200).map((percent) => `${percent}%`),
  amount(0.8, 2).map((em) => `${em}em`),
  fc.constantFrom('normal', 'initial', 'inherit', 'calc(1.25 / 1)'),
);
const optional = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: '' });
const rules = fc.sample(
  fc.record({
    'font-family': optional(fc.constantFrom('monospace', 'serif')),
    'font-size': optional(fontSize),
    'line-height': optional(lineHeight),
    height: optional(fc.oneof(length(8, 200), fc.constantFrom('44px', '44px', 'auto', '100%'))),
    'max-height': optional(length(8, 200)),
    'padding-top': optional(fc.constantFrom('0', '8px')),
    overflow: optional(fc.constantFrom('hidden', 'auto', 'visible')),
    'white-space': optional(fc.constantFrom('nowrap', 'pre', 'normal')),
    'text-overflow': optional(fc.constantFrom('ellipsis')),
    '-webkit-line-clamp': optional(fc.constantFrom('2')),
    '-webkit-text-size-adjust': optional(fc.constantFrom('100%', 'none')),
  }),
  { numRuns: 400, seed: 18 },
);
// The old way to centre a line.
for (const height of ['44px', '2.5rem', '32px', '12vw'])
  rules.push({ ...rules[0]!, height, 'line-height': height, 'padding-top': '0' });

const known: Record<string, string[]> = { '--px': ['14px'], '--em': ['0.9em'], '--number': ['13'] };
const declarations = (rule: (typeof rules)[number]): Declaration[] =>
  Object.entries(rule)
    .filter(([, value]) => value)
    .map(([property, value], at) => ({ property, value, important: at % 7 === 3 }));
const css = (selector: string, list: readonly Declaration[]) =>
  `${selector}{${list.map((one) => `${one.property}:${one.value}${one.important ? '!important' : ''}`).join(';')}}`;
const variables = '.page{--px:14px;--em:.9em;--unknown:15px;--word:small;--number:13}';

const given = rules.map((rule, at) => css(`.r${at}`, declarations(rule))).join('\n');
function fitted(inRule: boolean): string {
  return rules
    .map((rule, at) => {
      const one = fitRule(`.r${at}`, declarations(rule), (name) => known[name]);
      const careOnly = inRule ? one.careOnly : [...one.switched, ...one.careOnly];
      // As the browser does in a rule: what is written later takes the place of what was there.
      const written = declarations(rule).map(
        (before) =>
          (inRule ? inPlace(one) : one.replaced).find(
            (after) => after.property === before.property,
          ) ?? before,
      );
      return css(`.r${at}`, written) + css(narrowed(`.r${at}`, inCare), careOnly);
    })
    .join('\n');
}

const root = document.documentElement;
const settle = (attributes: Record<string, string>) => {
  for (const name of ['data-care-mode', 'data-care-text-scale']) root.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
};

function page(...sheets: string[]) {
  document.head.querySelectorAll('[data-page]').forEach((node) => node.remove());
  for (const sheet of sheets) {
    const style = document.createElement('style');
    style.dataset.page = '';
    style.textContent = sheet;
    document.head.append(style);
  }
  document.body.innerHTML = `<main class="page">${rules
    .map(
      (_, at) => `<div class="r${at}">看病 <b class="r${(at * 7) % rules.length}">预约</b></div>`,
    )
    .join('')}</main><code>1</code><h6>六</h6><button>按</button><small>注</small>`;
}

const properties = [
  ...new Set(rules.flatMap((rule) => Object.keys(rule))),
  'min-height',
  'padding-bottom',
];
const looks = () =>
  [...document.body.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return `${element.className} ${properties.map((name) => style.getPropertyValue(name)).join('|')} ${width}x${height}`;
  });
const texts = () =>
  [...document.body.querySelectorAll<HTMLElement>('div,b,code,h6,button,small')].map((element) => {
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    return { element, size, line: Number.parseFloat(style.lineHeight) / size };
  });

afterEach(() => {
  settle({});
  root.style.fontSize = '';
  document.body.innerHTML = '';
  document.head.querySelectorAll('[data-page]').forEach((node) => node.remove());
});

/** A length that may be the height of a row is handed down as it is: see the limits in docs/retrofit.md. */
function inherits(element: HTMLElement): boolean {
  const valueOf = (one: HTMLElement) =>
    rules[Number(one.className.slice(1))]?.['line-height'] ?? '';
  const own = valueOf(element);
  if (own && own !== 'inherit') return false;
  const above = valueOf(element.parentElement!);
  return /px|rem|vw|pt/.test(above);
}

/** A variable nobody knows that is a word says nothing once a setting is on; the text inherits. */
const isWord = (element: HTMLElement) =>
  rules[Number(element.className.slice(1))]?.['font-size'] === 'var(--word)';

const ways = [
  ['at build time', false],
  ['at run time', true],
] as const;

test.each(ways)('with no setting on, everything computed is the same %s', (_way, inRule) => {
  for (const rootSize of ['', '10px', '37.5px']) {
    root.style.fontSize = rootSize;
    page(variables, given);
    const before = looks();
    expect(before.length).toBeGreaterThan(800);
    page(variables, fitted(inRule), fitCss);
    expect(looks()).toEqual(before);
    settle({ 'data-care-mode': 'standard', 'data-care-text-scale': '1' });
    expect(looks()).toEqual(before);
    settle({});
  }
});

test('at build time the same holds before fit.css has come', () => {
  page(variables, given);
  const before = looks();
  page(variables, fitted(false));
  expect(looks()).toEqual(before);
});

test.each(ways)('in care mode every text is large and its line has room %s', (_way, inRule) => {
  page(variables, fitted(inRule), fitCss);
  settle({ 'data-care-mode': 'care', 'data-care-text-scale': '1' });
  const say = ({ element, size, line }: ReturnType<typeof texts>[number]) =>
    `${size}px / ${line}: ${element.className} ${JSON.stringify(rules[Number(element.className.slice(1))])}`;
  expect(
    texts()
      .filter(({ size }) => size < text.care.floorPx - 0.01)
      .map(say),
  ).toEqual([]);
  const low = texts().filter(({ element, line }) => line < 1.3 && !inherits(element));
  expect(low.map(say)).toEqual([]);
  expect(lines.care.body).toBeGreaterThan(1.3);
});

test.each(ways)('text only ever grows with the setting %s', (_way, inRule) => {
  page(variables, fitted(inRule), fitCss);
  for (const mode of ['standard', 'care']) {
    let before = texts().map(() => 0);
    for (const scale of textScales) {
      settle({ 'data-care-mode': mode, 'data-care-text-scale': String(scale) });
      const nodes = texts().map(({ element }) => element);
      // The browser draws nothing smaller than 6 px, and counts on from there or from the true size.
      const now = texts().map(({ size }) => Math.max(6, size));
      const smaller = now.flatMap((size, at) =>
        size < before[at]! - 0.01 && !isWord(nodes[at]!)
          ? [
              `${mode} ${scale}: ${before[at]} to ${size} ${nodes[at]!.outerHTML} ${JSON.stringify(rules[Number(nodes[at]!.className.slice(1))]?.['font-size'])}`,
            ]
          : [],
      );
      expect(smaller).toEqual([]);
      expect(now.filter((size, at) => size > before[at]! + 0.01).length).toBeGreaterThan(200);
      before = now;
    }
  }
});

test('a line that was centred by its height stays so, and grows where it wraps', () => {
  const rule = declarations({ ...rules[0]!, height: '44px', 'line-height': '44px' }).filter(
    ({ property }) => property === 'height' || property === 'line-height',
  );
  const one = fitRule('.row', rule);
  document.body.innerHTML = '<p class="row">一行</p><p class="row">两<br>行</p>';
  const style = document.createElement('style');
  style.dataset.page = '';
  style.textContent = `p{margin:0}${css('.row', one.replaced)}${css(narrowed('.row', inCare), one.careOnly)}${fitCss}`;
  document.head.append(style);
  const heights = () =>
    [...document.querySelectorAll('p')].map((row) => row.getBoundingClientRect().height);
  expect(heights()).toEqual([44, 44]);
  settle({ 'data-care-mode': 'care' });
  expect(heights()).toEqual([44, 88]);
});

test.each([
  ['a class', 'class="row shut"', ''],
  ['a greatest height', 'class="row low"', ''],
  ['its own style', 'class="row"', 'height: 0px'],
  ['its own greatest height', 'class="row"', 'max-height:0'],
])('a row that is folded by %s stays folded in care mode', (_by, attributes, ownStyle) => {
  const rows = {
    fixed: [['.row', 'height: 60px']],
    centred: [['.row', 'height: 44px; line-height: 44px']],
  } as const;
  for (const row of Object.values(rows)) {
    const sheet = [...row, ['.row.shut', 'height: 0'], ['.row.low', 'max-height: 0']] as const;
    page();
    document.body.innerHTML =
      `<p ${attributes} style="${ownStyle}">折叠</p><p class="row">打开 ${'的内容'.repeat(40)}</p>` +
      `<div class="row shut"><p class="row">里面${'的内容'.repeat(40)}</p></div>`;
    const style = document.createElement('style');
    style.dataset.page = '';
    style.textContent = `p{margin:0}${sheet
      .map(([selector, text]) => {
        const list = text.split('; ').map((one) => {
          const [property = '', value = ''] = one.split(': ');
          return { property, value, important: false };
        });
        const one = fitRule(selector, list);
        const written = list.map(
          (before) => one.replaced.find((after) => after.property === before.property) ?? before,
        );
        return (
          css(selector, written) +
          [undefined, 'box', 'row']
            .map((of) =>
              css(
                narrowed(selector, ...conditionsOf(of as 'box'), inCare),
                one.careOnly.filter((declaration) => declaration.of === of),
              ),
            )
            .join('')
        );
      })
      .join('')}${fitCss}`;
    document.head.append(style);
    const heights = () =>
      [...document.querySelectorAll('p')].map((one) => one.getBoundingClientRect().height);
    settle({});
    const [folded, open, inside] = heights();
    expect([folded, inside]).toEqual([0, open]);
    settle({ 'data-care-mode': 'care' });
    expect(heights()[0]).toBe(0);
    expect(heights()[1]).toBeGreaterThan(open!);
    // What stands in something folded is not folded itself.
    expect(heights()[2]).toBe(heights()[1]);
  }
});

describe('brought over at run time', () => {
  /** Heights of what is named, as the page has them, in care mode and after the undoing. */
  async function heightsOf(
    css: string,
    html: string,
    names: string,
    meanwhile: (elements: readonly HTMLElement[]) => number[] = (elements) =>
      elements.map((element) => Math.round(element.getBoundingClientRect().height)),
  ) {
    page(`ul{margin:0;padding:0;list-style:none}${css}`);
    document.body.innerHTML = html;
    const measure = () => meanwhile([...document.querySelectorAll<HTMLElement>(names)]);
    const before = measure();
    const one = retrofit(document);
    await one.ready;
    expect(measure()).toEqual(before);
    settle({ 'data-care-mode': 'care' });
    await new Promise((done) => setTimeout(done, 700));
    const inCare = measure();
    settle({});
    one.undo();
    expect(measure()).toEqual(before);
    return { before, inCare };
  }
  const square = `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"></svg>',
  )}`;

  test.each([
    [
      'below a class of the root',
      '.m .bar{height:56px;line-height:56px}',
      '<p class="bar">标题</p>',
    ],
    ['by its own style', '', '<p class="bar" style="height:56px;line-height:56px">标题</p>'],
    [
      'and holds what is as high',
      '.bar{height:56px;line-height:56px}.bar b{display:inline-block;height:100%}',
      '<p class="bar"><b class="bar">标题</b></p>',
    ],
  ])('a row as high as its line stays so %s', async (_where, css, html) => {
    root.classList.add('m');
    try {
      const { before, inCare } = await heightsOf(`p{margin:0}${css}`, html, '.bar');
      expect(before).toContain(56);
      expect(inCare).toEqual(before);
    } finally {
      root.classList.remove('m');
    }
  });

  test('a picture as high as its row does not fill the page', async () => {
    const { inCare } = await heightsOf(
      '.head{height:50px;line-height:50px}.head img{height:100%}',
      `<div class="head"><img src="${square}"> 市政府</div>`,
      '.head, img',
    );
    expect(inCare[0]).toBeLessThan(80);
    expect(inCare[1]).toBe(50);
  });

  test('rows of shadow roots that share a sheet, of a host, of what is put in, of a pseudo-element', async () => {
    const shared = new CSSStyleSheet();
    shared.replaceSync('.bar{height:56px;line-height:56px}');
    page('p{margin:0}.t::after{content:"新";display:block;height:56px;line-height:56px}');
    document.body.innerHTML =
      '<section></section><section></section><article><p class="bar">放入</p></article><p class="t">甲</p>';
    for (const host of document.querySelectorAll('section')) {
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [shared];
      shadow.innerHTML = '<div class="bar">标题</div>';
    }
    document.querySelector('article')!.attachShadow({ mode: 'open' }).innerHTML =
      '<style>:host{display:block;height:56px;line-height:56px}' +
      '::slotted(.bar){height:56px;line-height:56px}</style><slot></slot>';
    const heights = () => [
      ...[...document.querySelectorAll('section')].map(
        (host) => host.shadowRoot!.querySelector<HTMLElement>('.bar')!.offsetHeight,
      ),
      document.querySelector('article')!.offsetHeight,
      document.querySelector<HTMLElement>('article .bar')!.offsetHeight,
      Number.parseFloat(getComputedStyle(document.querySelector('.t')!, '::after').height),
    ];
    const one = retrofit(document);
    await one.ready;
    settle({ 'data-care-mode': 'care' });
    await new Promise((done) => setTimeout(done, 300));
    const inCare = heights();
    one.undo();
    expect(inCare).toEqual([56, 56, 56, 56, 56]);
  });

  test('sizes in the markup keep their order, and the large ones what they are', () => {
    document.body.innerHTML = ['1', '2', '3', '4', '+2', '6', '7', '-3']
      .map((size) => `<p><font size="${size}">通知</font></p>`)
      .join('');
    const sizes = () =>
      [...document.querySelectorAll('font')].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      );
    expect(sizes().slice(0, 7)).toEqual([10, 13, 16, 18, 24, 32, 48]);
    const one = retrofit(document);
    settle({ 'data-care-mode': 'care' });
    const inCare = sizes();
    one.undo();
    expect(Math.min(...inCare)).toBeGreaterThanOrEqual(18);
    for (const [at, least] of [18, 18, 18, 18, 24, 32, 48].entries()) {
      expect(inCare[at]).toBeGreaterThanOrEqual(Math.max(least, inCare[at - 1] ?? 0));
    }
  });

  test('a rule of care mode finds what is below a class of the root', () => {
    root.classList.add('m');
    document.body.innerHTML = '<p class="row">甲</p>';
    const finds = () => document.querySelector('p')!.matches(inCareMode(document, '.m .row'));
    expect(finds()).toBe(false);
    settle({ 'data-care-mode': 'care' });
    expect(finds()).toBe(true);
    root.classList.remove('m');
  });

  test.each([
    ['its own', '.a{height:40px;min-height:90px}', [90]],
    ['of an earlier rule', '.tall{min-height:160px}.a{height:40px}', [160]],
    ['of a later layer', '@layer c{.a{height:40px}}@layer u{.tall{min-height:160px}}', [160]],
  ])('a row keeps the least height %s', async (_whose, css, wanted) => {
    const { inCare } = await heightsOf(css, '<div class="a tall">甲</div>', '.a');
    expect(inCare).toEqual(wanted);
  });

  test.each([
    [
      'a list of news',
      '.w{height:30px;overflow:hidden}li{height:30px;line-height:30px;font-size:14px}',
      `<div class="w"><ul>${'<li>放假的通知</li>'.repeat(8)}</ul></div>`,
      30,
    ],
    [
      'slides',
      '.w{height:120px;overflow:hidden}.w p{margin:0;height:120px}',
      `<div class="w">${'<p><b>幻灯片</b></p>'.repeat(5)}</div>`,
      120,
    ],
  ])('what shows one of many at a time does not unfold: %s', async (_what, css, html, wanted) =>
    expect((await heightsOf(css, html, '.w')).inCare).toEqual([wanted]),
  );

  test('one line that is cut off opens, and so does one that ends in dots', async () => {
    const { inCare } = await heightsOf(
      '.a{height:20px;overflow:hidden;width:200px}.b{white-space:nowrap;text-overflow:ellipsis}',
      `<p class="a">一行</p><p class="a">${'看病预约'.repeat(9)}</p><p class="a b">${'看病预约'.repeat(9)}</p>`,
      'p',
    );
    expect(inCare[0]).toBe(30);
    for (const height of inCare.slice(1)) expect(height).toBeGreaterThanOrEqual(60);
  });

  test('sizes of a layer grow, and one that no layer holds still wins', async () => {
    const { before, inCare } = await heightsOf(
      '.own{font-size:24px}@layer c{body{font-size:28px}.big,.own{font-size:32px}h5{font-size:30px}}',
      '<button class="big">挂号</button><input class="big"><p>正文</p><h5>标题</h5><p class="own">乙</p>',
      'button, input, p, h5',
      (elements) =>
        elements.map((one) => Math.round(Number.parseFloat(getComputedStyle(one).fontSize))),
    );
    expect(before).toEqual([32, 32, 28, 30, 24]);
    expect(inCare).toEqual([36, 36, 32, 34, 28]);
  });
});

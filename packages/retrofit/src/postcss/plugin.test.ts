// @vitest-environment node
import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module';
import postcss, { type AcceptedPlugin } from 'postcss';
import { describe, expect, test } from 'vitest';
import { conditionsOf } from '../fit/selectors.ts';
import { careModeFit, type CareModeFitOptions } from './index.ts';

const process = (css: string, options?: CareModeFitOptions, from = '/app/src/page.css') =>
  postcss([careModeFit(options)]).process(css, { from });
const run = (css: string, options?: CareModeFitOptions, from?: string) =>
  process(css, options, from).css;
/** The style sheet without the rules for care mode. */
const without = (css: string) => css.replace(/\s*[^{}]*data-care-mode[^{}]*\{[^{}]*\}/g, '');

const grown = (size: string) =>
  `max(var(--care-fit-floor, 0px), calc(${size} + var(--care-fit-growth, 0px)))`;
const care = (selector: string) => `${selector}:where([data-care-mode='care'] *)`;

describe('a style sheet', () => {
  test('is written in place, and what holds in care mode comes right behind', () => {
    expect(run('.a { font-size: 14px; height: 40px }\n.b { color: red }')).toBe(
      `.a { font-size: ${grown('14px')}; height: 40px }\n` +
        '.a:where(:not(img,svg,video,canvas,iframe,object,embed,progress,meter,input,select,hr))' +
        `:where(${conditionsOf('box')[0]!}):where([data-care-mode='care'] *) ` +
        '{ --care-fit-least: min-content; min-height: var(--care-fit-least) }\n' +
        '.b { color: red }',
    );
  });

  test('keeps the conditions around a rule', () => {
    for (const around of [
      '@media (min-width: 40em)',
      '@media print',
      '@supports (display: grid)',
      '@layer base',
      '@container card (width > 20em)',
      '@scope (.card) to (.foot)',
      '@starting-style',
    ]) {
      const root = process(`${around} { .a { font-size: 80% } } .b { color: red }`).root;
      expect(root.nodes).toHaveLength(2);
      const [first] = root.nodes;
      if (first?.type !== 'atrule') throw new Error(`${around} is gone`);
      expect(first.nodes!.map((node) => (node as { selector?: string }).selector)).toEqual([
        '.a',
        care('.a'),
      ]);
    }
  });

  test('may nest its rules', () => {
    expect(run('.a { & .b { font-size: 1em } @media print { font-size: 1em } }')).toBe(
      `.a { & .b { font-size: 1em } ${care('& .b')} { font-size: max(var(--care-fit-floor, 0px), 1em) } ` +
        `@media print { font-size: 1em; ${care('&')} { font-size: max(var(--care-fit-floor, 0px), 1em) } } }`,
    );
  });

  test.each([
    ['keyframes', '@keyframes a { from { font-size: 12px; height: 40px } }'],
    ['prefixed keyframes', '@-webkit-keyframes a { 50% { font-size: 12px } }'],
    ['a font', '@font-face { font-family: a; src: url(a.woff2); line-gap-override: 1% }'],
    ['a page', '@page { margin: 1cm; font-size: 10px }'],
    ['unknown at-rules', '@mixin a { font-size: 12px } @include b { .c { font-size: 12px } }'],
    ['imports', '@charset "utf-8";\n@import url("a.css") layer(x) screen;\n@import "b.css";'],
    ['exports of CSS modules', ':export { height: 40px } :import("a") { x: y }'],
    ['hacks', '.a { *zoom: 1; _height: 40px; *font-size: 12px; font-size: 12px\\9 }'],
    ['the root', 'html { font-size: 62.5% } :root { font-size: 14px }'],
    ['system fonts', '.a { font: caption; } .b { font: inherit } .c { font: var(--font) }'],
    [
      'what is no size',
      '.a { font: 14pxx a; font-size: 12rpx; font-size: -1px; line-height: red }',
    ],
    ['what a person wrote for care mode', "[data-care-mode='care'] .a { font-size: 12px }"],
    ['our own variables', '.a { font-size: var(--care-text-body); height: var(--care-space-5) }'],
    ['nothing', ''],
    ['a comment', '/* care */'],
  ])('leaves %s alone', (_what, css) => expect(run(css)).toBe(css));

  test('may begin with a byte order mark', () => {
    expect(run('\uFEFF.a { font-size: 14px }')).toBe(`\uFEFF.a { font-size: ${grown('14px')} }`);
  });

  test('keeps comments, in values too', () => {
    const out = run('/* a */ .a /* b */ { /* c */ font-size: 14px /* d */; color: /* e */ red }');
    for (const one of ['a', 'b', 'c', 'e']) expect(out).toContain(`/* ${one} */`);
    expect(out).toContain(grown('14px'));
  });

  test('keeps !important, and the selector lists of today', () => {
    expect(run('.a:has(> img):is(.b, .c)::before { font-size: 1em ! important }')).toContain(
      `${care('.a:has(> img):is(.b, .c)')}::before { font-size: max(var(--care-fit-floor, 0px), 1em) !important }`,
    );
    expect(run(':global(.a) .b:where(.c, .d) { font-size: 1em }')).toContain(
      care(':global(.a) .b:where(.c, .d)'),
    );
  });
});

describe('options', () => {
  test.each([
    [
      { inclde: 'src' },
      'careModeFit() has no option "inclde". Options are: include, exclude, targets, definitions.',
    ],
    [
      { exclude: [5] },
      'careModeFit(): exclude takes a piece of a path or a pattern, or a list of them. It was given [5].',
    ],
    [{ include: null }, /include takes .* It was given null\.$/],
    [{ targets: 'no' }, "careModeFit(): targets takes true or false. It was given 'no'."],
    [{ definitions: 5 }, /definitions takes the text of a style sheet .* It was given 5\.$/],
    [{ definitions: [{}] }, /definitions takes .* It was given \[\[object Object\]\]\.$/],
    [{ toString: 1 }, /no option "toString"/],
    [null, 'careModeFit() was given null. It takes an object of options, or nothing.'],
    [['src'], "careModeFit() was given ['src']. It takes an object of options, or nothing."],
  ])('that are wrong are refused in words: %j', (options, words) => {
    const make = () => careModeFit(options as never);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(words);
  });

  test('of the right kinds are taken', () => {
    expect(() => careModeFit()).not.toThrow();
    expect(() =>
      careModeFit({
        include: ['src', /vant/],
        exclude: undefined,
        targets: false,
        definitions: [],
      }),
    ).not.toThrow();
  });
});

describe('the font shorthand', () => {
  test.each([
    ['14px a', `${grown('14px')} / var(--care-fit-row-line, normal) a`],
    [
      'italic small-caps 500 condensed 14px/1.2 "A / B", serif',
      `italic small-caps 500 condensed ${grown('14px')} / max(1.2, var(--care-fit-line, 0)) "A / B", serif`,
    ],
    ['700 calc(1rem + 2px) / 2 a', `700 ${grown('calc(1rem + 2px)')} / 2 a`],
  ])('%s', (font, wanted) => expect(run(`.a { font: ${font} }`)).toBe(`.a { font: ${wanted} }`));

  test('gives way to a later size, and what is not exact waits for care mode', () => {
    expect(run('.a { font: small/2 a }')).toBe(
      `.a { font: small/2 a }\n${care('.a')} { font-size: ${grown('0.8125rem')} }`,
    );
    expect(run('html { font: 14px/1.2 a }')).toBe(
      'html { font: 14px / max(1.2, var(--care-fit-line, 0)) a }',
    );
    expect(run('.a { font: small/2 a; font-size: 14px }')).not.toContain('data-care-mode');
    expect(run('.a { font-size: var(--u); font: 14px/2 a }')).not.toContain('data-care-mode');
  });
});

describe('variables', () => {
  const sheet = '.a { font-size: var(--size) }';
  test('are known from the same file, and from others that are given', () => {
    const wanted = `font-size: ${grown('var(--size)')}`;
    expect(run(`${sheet} :root { --size: 14px }`)).toContain(wanted);
    expect(run(`@property --size { syntax: '<length>'; initial-value: 14px } ${sheet}`)).toContain(
      wanted,
    );
    expect(run(sheet, { definitions: ':root { --size: 14px }' })).toContain(wanted);
    expect(run(sheet, { definitions: ['.x{}', ':root { --size: 1em }'] })).not.toContain(wanted);
  });

  test('nobody knows are left to the page outside care mode', () => {
    expect(run(sheet)).toBe(
      `${sheet}\n${care('.a')} { font-size: max(var(--care-fit-floor, 0px), var(--size)) }`,
    );
  });
});

describe('what is evidently pressable', () => {
  const target = '--care-fit-least: var(--care-fit-target, 0px)';
  test.each([
    '.btn { color: red }',
    '.adm-list-item { color: red }',
    '.submitButton { color: red }',
    '#main-tab { color: red }',
    'button { color: red }',
    "[role='button'] { color: red }",
    '.thing { cursor: pointer }',
    '.thing { color: red } .thing:active { opacity: 0.5 }',
  ])('gets the height of a target: %s', (css) => expect(run(css)).toContain(target));

  test.each([
    '.title { color: red }',
    '.item-title { color: red }',
    '.row { color: red }',
    '.btn { width: 24px; height: 24px }',
    '.btn { color: red; height: 24px } .btn { width: 24px; height: 24px }',
    '.btn::before { color: red }',
    '.switch-btn { color: red }',
    '.picker-item { cursor: pointer }',
    '.close { cursor: pointer }',
    '.checkbox:active { color: red }',
  ])('stays as it is: %s', (css) => expect(run(css)).not.toContain('care-fit-target'));

  test('names that only look alike are no drawn controls', () => {
    for (const name of ['checkout', 'start', 'operate', 'stage', 'antidote'])
      expect(run(`.${name}-btn { color: red }`)).toContain(target);
  });

  test('is enlarged once, and again where a later rule takes it back', () => {
    const twice = run('.btn { color: red } .btn { color: blue } .btn { min-height: 20px }');
    expect(twice.match(/--care-fit-least: (?:max|var)/g)).toHaveLength(2);
    expect(twice).toContain('--care-fit-least: max(20px, var(--care-fit-target, 0px))');
  });

  test('can be left to the app', () =>
    expect(run('.btn { color: red }', { targets: false })).toBe('.btn { color: red }'));
});

describe('opting out', () => {
  const a = '.a { font-size: 14px }';
  const changed = `.a { font-size: ${grown('14px')} }`;
  test('of one rule, a block, a declaration and a file', () => {
    expect(run(`/* care-mode: off */ ${a} ${a}`)).toBe(`/* care-mode: off */ ${a} ${changed}`);
    expect(run(`/* care-mode: off because of a canvas */ ${a}`)).toContain(a);
    const block = `/* care-mode: off */ ${a} @media print { ${a} } /* care-mode: on */`;
    expect(run(`${block} ${a}`)).toBe(`${block} ${changed}`);
    expect(run(`.a { /* care-mode: off */ font-size: 14px; line-height: 1 }`)).toBe(
      '.a { /* care-mode: off */ font-size: 14px; line-height: max(1, var(--care-fit-line, 0)) }',
    );
    const file = `${a} /* care-mode: off file */ .b { font-size: 12px }`;
    expect(run(file)).toBe(file);
    expect(run(`${a} /* care-mode: off */`)).toContain(changed);
  });

  test('of files by name', () => {
    const touches = (options: CareModeFitOptions) => run(a, options) !== a;
    expect(touches({ include: '/src/' })).toBe(true);
    expect(touches({ include: ['vendor', /\.less$/] })).toBe(false);
    expect(touches({ exclude: /page\.css$/ })).toBe(false);
    expect(touches({ include: 'page', exclude: 'src' })).toBe(false);
    expect(run(a, { exclude: 'src' }, 'C:\\app\\src\\page.css')).toBe(a);
  });
});

describe('what cannot be decided', () => {
  test('is said once, with its place and a way out', () => {
    const warnings = process(
      '.a { line-height: var(--u) }\n.b { line-height: var(--u) }',
    ).warnings();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.toString()).toMatch(/page\.css:1:6.*line-height: var\(--u\).*definitions/);
  });

  test('includes locks on the size of text', () => {
    const [first, ...more] = process('body { -webkit-text-size-adjust: 100% }').warnings();
    expect(more).toEqual([]);
    expect(first!.text).toMatch(/^-webkit-text-size-adjust: 100% keeps a person from enlarging/);
    expect(process('body { text-size-adjust: auto }').warnings()).toEqual([]);
  });
});

const long = `
@import "a.css"; @layer base, utilities;
:root { --text-sm: 0.875rem; --text-sm--line-height: calc(1.25 / 0.875) }
@layer utilities { .text-sm { font-size: var(--text-sm); line-height: var(--tw-leading, var(--text-sm--line-height)) } }
html, body { font-size: 14px; -webkit-text-size-adjust: 100% !important }
.btn { height: 44px; line-height: 44px; padding: 0 12px } .btn:active { color: red }
.cell, .title { height: 40px; font: small/20px a }
.cell { padding: 8px 0 } .p { & > .q:hover { font-size: 12px; height: 20px } }
@media (max-width: 400px) { .c { max-height: 40px; overflow: hidden; -webkit-line-clamp: 2 } }`;

describe('twice is the same as once', () => {
  test('as it comes out, and after quotes and spaces were taken out', () => {
    const once = run(long);
    expect(once).not.toBe(long);
    expect(run(once)).toBe(once);
    const small = (css: string) =>
      css.replace(/='care'/g, '=care').replace(/\s*([{};:,])\s+/g, '$1');
    expect(run(small(once))).toBe(small(once));
  });
});

test('a declaration leads back to its line through a source map', () => {
  const css = '.x { color: red }\n\n.a {\n  color: red;\n  font-size: 14px;\n  height: 40px;\n}\n';
  const { map, css: out } = postcss([careModeFit()]).process(css, {
    from: 'page.css',
    to: 'out.css',
    map: { inline: false },
  });
  const trace = new SourceMap(JSON.parse(map.toString()) as SourceMapPayload);
  const lines = out.split('\n');
  const origin = (text: string) => {
    const line = lines.findIndex((one) => one.includes(text));
    return trace.findEntry(line, lines[line]!.indexOf(text)) as SourceMapping;
  };
  expect(origin('font-size: max')).toMatchObject({
    originalSource: 'page.css',
    originalLine: 4,
    originalColumn: 2,
  });
  expect(origin('.a:where')).toMatchObject({ originalLine: 2 });
  expect(origin('min-height')).toMatchObject({ originalLine: 2 });
});

describe('anything that is CSS goes through', () => {
  const plugins: AcceptedPlugin[] = [careModeFit()];
  test('other plugins may stand before and after', () => {
    const seen: string[] = [];
    const spy: AcceptedPlugin = {
      postcssPlugin: 'spy',
      Declaration: (node) => void seen.push(node.value),
    };
    postcss([...plugins, spy])
      .process('.a { font-size: 14px }', { from: undefined })
      .css.toString();
    expect(seen).toEqual(['14px']);
  });

  test('nothing is lost from what frameworks write', () => {
    const css = `@layer theme,base;@layer properties{@supports ((-webkit-hyphens:none)){*,:before,:after,::backdrop{--tw-leading:initial}}}
@layer base{*,:after,:before{box-sizing:border-box}html,:host{line-height:1.5;-webkit-text-size-adjust:100%}}
@layer utilities{.container{width:100%}.\\[\\&_p\\]\\:text-xs p{color:red}.md\\:hover\\:x{@media (hover:hover){&:hover{color:red}}}}
@property --tw-leading{syntax:"*";inherits:false}
@-moz-document url-prefix(){.a{color:red}} @unknown foo; @unknown bar{baz{x:y}}
.a{filter:progid:DXImageTransform.Microsoft.gradient(startColorstr='#80000000',endColorstr='#80000000');background:url(data:image/png;base64,iVBORw0KGgo=)}
.b{grid-template-areas:"a b" "c d";content:"\\201C";--json:{ "a": [1, 2] };--empty:;}`;
    const out = run(css);
    expect(without(out).replace(/var\(--care-fit-auto, 100%\)/, '100%')).toBe(css);
  });

  test('50 000 rules take seconds', { timeout: 120_000 }, () => {
    const rule = (at: number) =>
      `.c${at} .item-${at}:hover, .d${at} > a { font-size: ${at % 40}px; line-height: 1.${at % 9}; height: ${at % 90}px; color: red }`;
    const time = (count: number, plugin: AcceptedPlugin) => {
      const css = Array.from({ length: count }, (_, at) => rule(at)).join('\n');
      const start = performance.now();
      const out = postcss([plugin]).process(css, { from: undefined }).css;
      expect(out.match(/color: red/g)).toHaveLength(count);
      return performance.now() - start;
    };
    const few = time(5000, careModeFit());
    const many = time(50_000, careModeFit());
    const alone = time(50_000, { postcssPlugin: 'nothing', OnceExit: () => {} });
    console.log(
      `50 000 rules: ${Math.round(many)} ms, of which PostCSS alone ${Math.round(alone)} ms`,
    );
    // Ten times the rules take about ten times as long, and not a hundred times.
    expect(many / few).toBeLessThan(40);
  });
});

#!/usr/bin/env node
// What one spoken order costs on a mid phone: the first, when everything is cut and sounded, and any
// later one, on a page of many names. CPU throttled as DevTools does it.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../tools/browser.mjs';
import { quantile } from './statistics.mjs';

const { values: flags } = parseArgs({
  options: {
    commands: { type: 'string', default: '500' },
    names: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '200' },
    throttle: { type: 'string', default: '4' },
  },
});
const [commands, names, rounds, throttle] = [
  flags.commands,
  flags.names,
  flags.rounds,
  flags.throttle,
].map(Number);
const source = join(dirname(fileURLToPath(import.meta.url)), '../../packages/voice/src/commands');

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { matchUtterance } from './match.ts';
      export { builtIns } from './built-in.ts';
      export { nameControls } from './name-controls.ts';
      export { pinyinSounds } from './sounds.ts';
    `,
    resolveDir: source,
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'voice',
  target: 'chrome87',
  define: { 'process.env.NODE_ENV': '"production"' },
});

const { executablePath, args, env } = await ensureBrowser();
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env },
  headless: true,
});
const page = await browser.newPage({ viewport: { width: 375, height: 812 } });

// Names as a large service hall has them: two to eight characters, many of them alike.
const parts = (
  '预约 挂号 医保 社保 缴费 查询 公积金 养老 认证 居住证 身份证 户籍 婚姻 登记 营业 执照 税务 发票 驾驶证 违章 ' +
  '车辆 公交 地铁 水费 电费 燃气 宽带 教育 入学 考试 就业 招聘 培训 法律 援助 投诉 建议 疫苗 体检 报告'
).split(' ');
const name = (at) =>
  parts[at % parts.length] +
  parts[(at * 7 + 3) % parts.length] +
  (at >= parts.length ? parts[Math.floor(at / parts.length) % parts.length] : '');
const rows = Array.from({ length: names }, (_, at) => {
  const text = name(at + 1000);
  return (
    `<div class="row"><div><span>${text}</span><p>说明文字</p></div>` +
    [
      `<button>${text}</button>`,
      `<a href="#${at}"><i></i><span>${text}</span></a>`,
      `<label>${text}<input></label>`,
    ][at % 3] +
    '</div>'
  );
}).join('');
await page.setContent(
  `<!doctype html><html lang="zh-CN"><style>button,a{cursor:pointer}</style><body>${rows}</body></html>`,
);
await page.addScriptTag({ content: outputFiles[0].text });
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });

const figures = await page.evaluate(
  ({ phrases, rounds }) => {
    const { matchUtterance, builtIns, nameControls, pinyinSounds: sounds } = window.voice;
    const ms = (work) => {
      const from = performance.now();
      work();
      return performance.now() - from;
    };
    const commands = phrases.map((phrase, at) => ({
      id: `c${at}`,
      phrases: [phrase, `我要${phrase}`],
      kind: 'command',
    }));
    const dictionary = ms(() => sounds('预约挂号'));
    let controls = [];
    const naming = Array.from({ length: 10 }, () => ms(() => (controls = nameControls())));
    const candidates = [
      ...commands,
      ...controls.map(({ names, kind }, at) => ({
        id: `n${at}`,
        phrases: names,
        kind: 'name',
        isField: kind === 'field',
      })),
      ...builtIns,
    ];
    const said = [
      (at) => `嗯那个帮我点一下${phrases[at % phrases.length]}吧`,
      (at) => `打开${controls[(at * 37) % controls.length].names[0]}`,
      (at) => phrases[(at * 13) % phrases.length].slice(-2),
      () => '我昨天去医院看了半天也没有挂上号',
      () => '那个那个那个那个那个那个那个那个那个那个那个那个',
    ];
    const first = ms(() => matchUtterance('打开预约挂号', candidates, { sounds }));
    const kinds = ['an order', 'a name', 'a part of a name', 'talk', 'only fillers'];
    const later = Object.fromEntries(
      kinds.map((kind, which) => [
        kind,
        Array.from({ length: rounds }, (_, at) =>
          ms(() => matchUtterance(said[which](at), candidates, { sounds })),
        ),
      ]),
    );
    return {
      candidates: candidates.length,
      controls: controls.length,
      dictionary,
      first,
      naming,
      later,
    };
  },
  { phrases: Array.from({ length: commands }, (_, at) => name(at)), rounds },
);
await browser.close();

const at = (values, share) => quantile(values, share).toFixed(1);
const row = (title, values) =>
  `| ${title} | ${at(values, 0.5)} | ${at(values, 0.95)} | ${Math.max(...values).toFixed(1)} |`;
console.log(
  `${commands} commands of 2 phrases, ${figures.controls} names on the page, ${rounds} rounds each, ` +
    `Chromium ${browser.version()}, CPU ${throttle} times slower, ms.\n`,
);
console.log(`Loading the dictionary: ${figures.dictionary.toFixed(0)}. `);
console.log(`The very first order, everything cut and sounded: ${figures.first.toFixed(0)}.\n`);
console.log('| what was said | median | p95 | worst |\n|---|--:|--:|--:|');
for (const [kind, values] of Object.entries(figures.later)) console.log(row(kind, values));
console.log(row('looking for the names on the page', figures.naming));

#!/usr/bin/env node
// What one spoken order costs on a mid phone, on a long page of many names: the very first, with
// and without what is prepared while the page is idle, and any later one. CPU throttled as DevTools
// does it. Stated target: 500 commands and 300 names matched in less than 16 ms.
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
      export { createCommands } from './commands.ts';
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
  async ({ phrases, rounds }) => {
    const { matchUtterance, builtIns, createCommands, nameControls, pinyinSounds } = window.voice;
    const ms = (work) => {
      const from = performance.now();
      work();
      return performance.now() - from;
    };
    const series = (work) => Array.from({ length: rounds }, (_, at) => ms(() => work(at)));
    const builtIn = Object.fromEntries(builtIns.map((one) => [one.builtIn, () => {}]));
    const own = phrases.map((phrase, at) => ({
      id: `c${at}`,
      phrases: [phrase, `我要${phrase}`],
      run: () => {},
    }));

    const dictionary = ms(() => pinyinSounds('预约挂号'));
    // A port of its own for each: what is sounded is kept by port.
    const cold = createCommands({ commands: own, builtIn });
    const unprepared = ms(() => {
      cold.setSounds((characters) => pinyinSounds(characters));
      cold.hear('打开预约挂号');
    });

    const slices = [];
    const whenIdle = window.requestIdleCallback;
    window.requestIdleCallback = (work, options) =>
      whenIdle((deadline) => slices.push(ms(() => work(deadline))), options);
    const sounds = (characters) => pinyinSounds(characters);
    const from = performance.now();
    const commands = createCommands({ commands: own, builtIn, sounds });
    for (let before = -1; before !== slices.length;) {
      before = slices.length;
      await new Promise((done) => setTimeout(done, 300));
    }
    const ready = performance.now() - from - 300;
    const first = ms(() => commands.hear('打开预约挂号'));

    const names = nameControls();
    const candidates = [
      ...own.map((one) => ({ ...one, kind: 'command' })),
      ...names.map(({ names: phrases, kind }, at) => ({
        id: `n${at}`,
        phrases,
        kind: 'name',
        isField: kind === 'field',
      })),
      ...builtIns,
    ];
    const said = {
      'an order': (at) => `嗯那个帮我点一下${phrases[at % phrases.length]}吧`,
      'a name': (at) => `打开${names[(at * 37) % names.length].names[0]}`,
      'a part of a name': (at) => phrases[(at * 13) % phrases.length].slice(-2),
      talk: () => '我昨天去医院看了半天也没有挂上号',
      'only fillers': () => '那个那个那个那个那个那个那个那个那个那个那个那个',
    };
    const matching = {};
    const hearing = {};
    for (const [kind, words] of Object.entries(said)) {
      matching[kind] = series((at) => matchUtterance(words(at), candidates, { sounds }));
      hearing[kind] = series((at) => {
        commands.hear(words(at));
        commands.cancel();
      });
    }
    return {
      names: names.length,
      elements: document.querySelectorAll('*').length,
      dictionary,
      unprepared,
      slices,
      ready,
      first,
      matching,
      hearing,
      naming: {
        'names in sight': series(() => nameControls(document, { inView: true })),
        'names of the whole page': series(() => nameControls()),
      },
    };
  },
  { phrases: Array.from({ length: commands }, (_, at) => name(at)), rounds },
);
await browser.close();

const at = (values, share) => quantile(values, share).toFixed(1);
const table = (title, kinds) => {
  console.log(`\n| ${title} | median | p95 | worst |\n|---|--:|--:|--:|`);
  for (const [kind, values] of Object.entries(kinds)) {
    const worst = Math.max(...values).toFixed(1);
    console.log(`| ${kind} | ${at(values, 0.5)} | ${at(values, 0.95)} | ${worst} |`);
  }
};
console.log(
  `${commands} commands of 2 phrases, ${figures.names} names on a page of ${figures.elements} ` +
    `elements, ${rounds} rounds each, Chromium ${browser.version()}, CPU ${throttle} times slower, ms.\n`,
);
console.log(`First word from the dictionary: ${figures.dictionary.toFixed(0)}. `);
console.log(`First order with nothing prepared: ${figures.unprepared.toFixed(0)}. `);
console.log(
  `Prepared ${figures.ready.toFixed(0)} after the start, in ${figures.slices.length} idle slices, ` +
    `the longest ${Math.max(...figures.slices).toFixed(0)}. `,
);
console.log(`First order then: ${figures.first.toFixed(0)}.`);
table('matching', figures.matching);
table('hearing: naming, matching, pressing', figures.hearing);
table('naming', figures.naming);

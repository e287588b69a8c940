#!/usr/bin/env node
// What bringing a large page over costs: tasks of the main thread, and the time until it is done.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../tools/browser.mjs';
import { quantile } from './statistics.mjs';

const { values: flags } = parseArgs({
  options: {
    rules: { type: 'string', default: '10000' },
    // Custom properties, each given other values by many parts, which the rules take colours from.
    variables: { type: 'string', default: '0' },
    rows: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '3' },
  },
});
const [rules, variables, rows, rounds] = [
  flags.rules,
  flags.variables,
  flags.rows,
  flags.rounds,
].map(Number);
const here = dirname(fileURLToPath(import.meta.url));
const standalone = join(here, '../../packages/retrofit/dist/care-mode.standalone.js');

// A page as years make it: many rules, of which a few hundred match; px, greys and a brand colour.
const greys = ['#333', '#666', '#999', '#bbb', '#1677ff', '#fa8c16', '#52c41a', 'rgba(0,0,0,.45)'];
const parts = variables > 0 ? 300 : 0;
const theme = Array.from({ length: parts }, (_, part) => {
  const given = Array.from({ length: 20 }, (_, step) => {
    const at = part * 7 + step * 13;
    return `--c${at % variables}:${greys[at % greys.length]}`;
  });
  return `.part${part},.tone${part} .inner{${given.join(';')}}`;
});
const rule = (_, at) => {
  const size = 10 + (at % 14);
  const colour = variables > 0 ? `var(--c${at % variables})` : greys[at % greys.length];
  const more = [
    `height:${32 + (at % 16)}px;line-height:${32 + (at % 16)}px`,
    'overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
    `background:#${(0xf0f0f0 + (at % 15)).toString(16)};padding:4px 8px`,
    `border:1px solid ${greys[(at + 3) % greys.length]}`,
  ][at % 4];
  return `.a${at}{font-size:${size}px;color:${colour};${more}}`;
};
const css = [...theme, ...Array.from({ length: rules }, rule)].join('\n');
const body = Array.from({ length: rows }, (_, at) => {
  const name = (step) => `a${(at * 17 + step * 101) % rules}`;
  return (
    `<div class="${name(0)} part${at % (parts || 1)}"><span class="${name(1)}">预约挂号 ${at}</span> ` +
    `<a href="#${at}" class="${name(2)}">查看</a> <button class="${name(3)}">预约</button></div>`
  );
}).join('');

const { executablePath, args, env } = await ensureBrowser();
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env },
  headless: true,
});
const samples = [];
for (let round = 0; round < rounds; round += 1) {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } });
  const page = await context.newPage();
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><head><style>${css}</style></head><body>${body}</body></html>`,
  );
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: false });
  });
  await page.addScriptTag({ path: standalone });
  /** One step, with the tasks above 50 ms it caused: what the browser calls long. */
  const step = (name, settings) =>
    page.evaluate(
      async ([title, wanted]) => {
        const rest = () => new Promise((done) => setTimeout(done, 300));
        await rest();
        window.tasks.length = 0;
        const from = performance.now();
        await window.CareMode.set(wanted);
        const ms = performance.now() - from;
        await rest();
        return { title, ms, tasks: [...window.tasks] };
      },
      [name, settings],
    );
  samples.push([
    // Any setting brings the page over; this one changes nothing that is seen.
    await step('bring the page over', { voiceRate: 1 }),
    await step('first switch to care mode', { mode: 'care' }),
    await step('first switch to high contrast', { contrast: 'high' }),
    await step('back to standard', { mode: 'standard', contrast: 'standard' }),
    await step('care mode again', { mode: 'care' }),
  ]);
  await context.close();
}
await browser.close();

console.log(
  `${rules} rules, ${rows} rows of 4 elements, ${rounds} rounds, Chromium ${browser.version()}, medians; a long task is one above 50 ms.\n`,
);
console.log('| step | done after, ms | long tasks | the longest, ms |\n|---|--:|--:|--:|');
samples[0].forEach(({ title }, at) => {
  const all = samples.map((one) => one[at]);
  const median = (values) => Math.round(quantile(values, 0.5));
  console.log(
    `| ${title} | ${median(all.map(({ ms }) => ms))} | ${median(all.map(({ tasks }) => tasks.length))} | ` +
      `${median(all.map(({ tasks }) => Math.max(0, ...tasks)))} |`,
  );
});

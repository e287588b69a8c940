#!/usr/bin/env node
// How long after the tap a text of 100 000 characters is handed to the engine, and what a reader
// keeps of what it has read. CPU throttled as DevTools does it; the engine takes no time, so that
// only our own work is measured.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../tools/browser.mjs';
import { quantile } from './statistics.mjs';

const { values: flags } = parseArgs({
  options: {
    characters: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '11' },
    throttle: { type: 'string', default: '4' },
  },
});
const [characters, rounds, throttle] = [flags.characters, flags.rounds, flags.throttle].map(Number);
const source = join(dirname(fileURLToPath(import.meta.url)), '../../packages/voice/src');

const { outputFiles } = await build({
  stdin: {
    contents: `
      export { createReader, createSpeaker, walkRegion } from './index.ts';
      export { normaliseForSpeech } from './normalise/normalise.ts';
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
  args: [...args, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  env: { ...process.env, ...env },
  headless: true,
});
const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
const sentence =
  '明天上午八点到下午四点，光明路一带停水检修，请您提前接好水，有事请打 96116，电费 128.50 元。';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const count = Math.ceil(characters / (sentence.length * 4));
await page.setContent(`<!doctype html><html lang="zh-CN"><main>${paragraph.repeat(count)}</main>`);
await page.addScriptTag({ content: outputFiles[0].text });
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });

const figures = await page.evaluate(
  async ({ rounds }) => {
    const { createReader, createSpeaker, normaliseForSpeech, walkRegion } = window.voice;
    const settings = () => ({
      locale: 'zh-CN',
      voiceRate: 1,
      voicePitch: 1,
      voiceVolume: 1,
      voiceName: '',
      dialect: '',
    });
    const main = document.querySelector('main');
    const content = () => walkRegion(main);
    let asked = 0;
    let onAsked = () => {};
    const engine = {
      name: 'none',
      sendsText: false,
      check: () => Promise.resolve(null),
      speak(_, { onStart }) {
        asked += 1;
        onAsked();
        onStart();
        return Promise.resolve();
      },
    };
    const speaker = createSpeaker({
      engines: [engine],
      settings,
      normalise: (text, locale) => normaliseForSpeech(text, { locale }),
    });
    const starts = [];
    for (let round = 0; round < rounds; round += 1) {
      const reader = createReader({ speaker, pauseMs: 0 });
      const from = performance.now();
      let at = 0;
      onAsked = () => {
        at ||= performance.now() - from;
      };
      reader.read(content);
      starts.push(at);
      reader.stop();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    onAsked = () => {};

    const reader = createReader({ speaker, pauseMs: 0 });
    const heap = [];
    asked = 0;
    reader.read(content);
    const end = performance.now() + 240_000;
    for (const part of [0.1, 0.25, 0.5, 0.75, 0.95]) {
      const passages = main.childElementCount;
      while (
        reader.get().place.passage < passages * part &&
        reader.get().status !== 'ended' &&
        performance.now() < end
      ) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      reader.pause();
      await new Promise((resolve) => setTimeout(resolve, 100));
      window.gc();
      heap.push({
        passage: reader.get().place.passage,
        of: passages,
        asked,
        bytes: performance.memory.usedJSHeapSize,
      });
      reader.resume();
    }
    reader.stop();
    return { starts, heap, characters: main.textContent.length };
  },
  { rounds },
);
await browser.close();

const ms = (value) => value.toFixed(1);
process.stdout.write(
  `${figures.characters} characters, CPU throttled ${throttle}x, ${rounds} rounds\n\n` +
    `From read() to the engine (ms): median ${ms(quantile(figures.starts, 0.5))}, worst ${ms(Math.max(...figures.starts))}\n\n` +
    '| read, passages | pieces spoken | heap after collection (kB) |\n|--:|--:|--:|\n' +
    figures.heap
      .map(
        ({ passage, of, asked, bytes }) =>
          `| ${passage} of ${of} | ${asked} | ${Math.round(bytes / 1000)} |`,
      )
      .join('\n') +
    '\n',
);

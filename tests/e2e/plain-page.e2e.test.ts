import { prePaintScript } from '@care-mode/core/pre-paint';
import { thresholds } from '@care-mode/standards';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http, { type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { modeOf, newPerson, openBrowser, textSize } from './src/person';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Below this folder, where the packages of the workspace are found.
const site = fileURLToPath(new URL('./node_modules/.cache/plain-page', import.meta.url));
const guide = fs.readFileSync(path.join(root, 'docs/start.md'), 'utf8');
const section = guide.slice(guide.indexOf('## 只有 HTML'));
const written = (kind: string) =>
  new RegExp('```' + kind + '\\n([\\s\\S]*?)```').exec(section)![1]!;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  fs.rmSync(site, { recursive: true, force: true });
  fs.mkdirSync(site, { recursive: true });
  fs.writeFileSync(path.join(site, 'care-mode.ts'), written('ts'));
  fs.writeFileSync(path.join(site, 'index.html'), written('html'));
  // The guide has Node print it; in this workspace the package is TypeScript, which Node 20 cannot.
  fs.writeFileSync(path.join(site, 'care-mode-first.js'), prePaintScript());
  const [, flags = ''] = /npx esbuild (.*)/.exec(written('sh'))!;
  execFileSync(path.join(root, 'node_modules/.bin/esbuild'), flags.split(' '), { cwd: site });
  server = http.createServer((request, response) => {
    const name = path.basename(new URL(request.url!, 'http://x').pathname) || 'index.html';
    const file = path.join(site, name);
    if (!fs.existsSync(file)) return void response.writeHead(204).end();
    const type = { '.js': 'text/javascript', '.css': 'text/css' }[path.extname(name)];
    response.writeHead(200, { 'content-type': type ?? 'text/html' }).end(fs.readFileSync(file));
  });
  [browser] = await Promise.all([
    openBrowser(),
    new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)),
  ]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

it('a page without React and without a bundler of its own switches, remembers and goes back', async () => {
  const { page, complaints } = await newPerson(browser);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.getByRole('button', { name: '打开关怀模式' }).click();
  expect(await modeOf(page)).toBe('care');
  expect(await textSize(page, 'body')).toBe(20);
  const { height = 0 } = (await page.getByRole('button').boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(thresholds('care', { mode: 'care' }).targetPx);

  // The script in <head> alone, before anything else has run.
  await page.route('**/care-mode.js', (route) => route.abort());
  await page.reload();
  expect(await modeOf(page)).toBe('care');
  expect(await textSize(page, 'body')).toBe(20);
  await page.unroute('**/care-mode.js');

  await page.reload();
  await page.getByRole('button', { name: '回到标准版' }).click();
  expect(await modeOf(page)).toBe('standard');
  expect(complaints.filter((one) => !/ERR_FAILED/.test(one))).toEqual([]);
});

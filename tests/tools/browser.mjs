/**
 * Finds a Chromium for the tests, and fetches one when the machine has none.
 *
 * A fresh machine has no browser, so the roads below are tried in order until one really starts:
 * what is there already, Playwright's download, the Debian package, and last an npm package that
 * only needs the registry the rest of the install came from. No road needs a person.
 *
 * From the command line: `node tests/tools/browser.mjs` prints what was found as JSON.
 * `CARE_BROWSER_ROAD=npm` (or env, playwright, system, playwright-install, debian) tries one road
 * only; that is how each road is tested on a machine that has an earlier one.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const cacheDir = path.join(root, '.cache', 'browser');

/** Flags every road gets: no sandbox inside containers, and no traffic of the browser's own. */
const baseArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const say = (line) => process.stderr.write(`[browser] ${line}\n`);

/**
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser
 */

/** Starts the browser, runs one line in a page, and throws when it cannot. */
async function prove({ executablePath, args, env }) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    args,
    env: { ...process.env, ...env },
    headless: true,
    timeout: 60_000,
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<span>Ag</span>');
    const width = await page.evaluate(
      () => document.querySelector('span').getBoundingClientRect().width,
    );
    if (!(width > 0)) throw new Error('it draws no text: it found no font at all');
    return browser.version();
  } finally {
    await browser.close();
  }
}

/** Runs a command, showing its lines; gives up after `totalMs`, or `quietMs` without a word. */
function run(command, args, { totalMs, quietMs, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own group, so that a time limit ends the whole download and not only the wrapper.
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32',
    });
    let tail = '';
    let lastWord = Date.now();
    let shownAt = 0;
    const started = Date.now();
    const end = (why) => {
      tail += `\n${why}`;
      try {
        if (process.platform === 'win32') child.kill();
        else process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It ended by itself in the meantime.
      }
    };
    const timer = setInterval(() => {
      if (Date.now() - started > totalMs) end(`stopped after ${totalMs / 1000} s`);
      else if (Date.now() - lastWord > quietMs) end(`stopped: silent for ${quietMs / 1000} s`);
    }, 1000);
    const onData = (chunk) => {
      lastWord = Date.now();
      tail = (tail + chunk).slice(-4000);
      if (Date.now() - shownAt < 2000) return;
      shownAt = Date.now();
      const line = String(chunk).trim().split('\n').pop();
      if (line) say(`  ${line.slice(0, 120)}`);
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
    child.on('error', (error) => {
      clearInterval(timer);
      resolve({ ok: false, tail: error.message });
    });
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ ok: code === 0, tail });
    });
  });
}

const lastLine = (text) => text.trim().split('\n').filter(Boolean).pop() ?? 'no message';

async function playwrightPaths() {
  const { chromium } = await import('playwright-core');
  const full = chromium.executablePath();
  const found = fs.existsSync(full) ? [full] : [];
  // A machine may hold only the smaller headless shell, or another build than the pinned one.
  const registry = path.resolve(full, '../../..');
  if (fs.existsSync(registry)) {
    const builds = fs.readdirSync(registry).filter((name) => name.startsWith('chromium'));
    for (const build of builds.sort().reverse()) {
      const folder = path.join(registry, build);
      if (!fs.statSync(folder).isDirectory()) continue;
      for (const inner of fs.readdirSync(folder)) {
        for (const name of ['chrome', 'headless_shell', 'chrome-headless-shell', 'chrome.exe']) {
          const file = path.join(folder, inner, name);
          if (fs.existsSync(file) && fs.statSync(file).isFile()) found.push(file);
        }
      }
    }
  }
  return [...new Set(found)];
}

function systemPaths() {
  const onPath = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
  ].flatMap((name) =>
    (process.env.PATH ?? '').split(path.delimiter).map((dir) => path.join(dir, name)),
  );
  const usual = {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      path.join(os.homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    ],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean)
      .flatMap((base) => [
        path.join(base, 'Google/Chrome/Application/chrome.exe'),
        path.join(base, 'Microsoft/Edge/Application/msedge.exe'),
        path.join(base, 'Chromium/Application/chrome.exe'),
      ]),
  };
  const all = [...(usual[process.platform] ?? []), ...(process.platform === 'win32' ? [] : onPath)];
  return [...new Set(all)].filter((file) => fs.existsSync(file));
}

/**
 * `@sparticuz/chromium` unpacks into the temp folder of its process, and takes a half-written file
 * of an interrupted run for a finished one. So it unpacks in a process of its own whose temp folder
 * is ours, and only a complete folder gets the final name.
 */
async function npmBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the npm package has no build for ${process.platform} ${process.arch}`);
  }
  // The package's manifest is not exported: walk up from its entry point.
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(
    fs.readFileSync(path.join(entry, '../../../package.json'), 'utf8'),
  );
  const home = path.join(cacheDir, `npm-${version}`);
  if (!fs.existsSync(path.join(home, 'chromium'))) {
    say('unpacking the browser from its npm package (about 200 MB, a few seconds)');
    const parts = `${home}.${process.pid}.part`;
    fs.rmSync(parts, { recursive: true, force: true });
    fs.mkdirSync(parts, { recursive: true });
    const script = `import(${JSON.stringify(pathToFileURL(path.join(entry, '../../esm/index.js')).href)}).then((m) => m.default.executablePath())`;
    const result = await run(process.execPath, ['--input-type=module', '-e', script], {
      totalMs: 180_000,
      quietMs: 180_000,
      // The runtime's name makes it unpack the system libraries a bare Debian does not have.
      env: { TMPDIR: parts, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    if (!result.ok || !fs.existsSync(path.join(parts, 'chromium'))) {
      fs.rmSync(parts, { recursive: true, force: true });
      throw new Error(`unpacking failed: ${lastLine(result.tail)}`);
    }
    // Its own font list points at /tmp. Without one font the browser draws nothing at all, not even
    // text in a web font, so the list names where the fonts really are and the system's if any.
    fs.writeFileSync(
      path.join(parts, 'fonts', 'fonts.conf'),
      [
        '<?xml version="1.0"?>',
        '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
        '<fontconfig>',
        '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
        `  <dir>${path.join(home, 'fonts')}</dir>`,
        `  <cachedir>${path.join(home, 'font-cache')}</cachedir>`,
        '</fontconfig>',
        '',
      ].join('\n'),
    );
    fs.rmSync(home, { recursive: true, force: true });
    fs.renameSync(parts, home);
  }
  const libraries = path.join(home, 'al2023', 'lib');
  return {
    executablePath: path.join(home, 'chromium'),
    args: [...baseArgs, '--no-zygote', '--font-render-hinting=none'],
    env: {
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(home, 'fonts', 'fonts.conf'),
      VK_ICD_FILENAMES: path.join(home, 'vk_swiftshader_icd.json'),
    },
  };
}

const plain = (executablePath) => ({ executablePath, args: baseArgs, env: {} });

/** Each road gives the browsers it can offer; throwing says why it cannot. */
const roads = [
  {
    id: 'env',
    title: 'CHROMIUM_PATH',
    async offers() {
      const file = process.env.CHROMIUM_PATH;
      if (!file) throw new Error('not set');
      if (!fs.existsSync(file)) throw new Error(`${file} does not exist`);
      return [plain(file)];
    },
  },
  {
    id: 'playwright',
    title: "Playwright's own browser",
    async offers() {
      const found = await playwrightPaths();
      if (found.length === 0) throw new Error('not installed');
      return found.map(plain);
    },
  },
  {
    id: 'system',
    title: 'a browser of this machine',
    async offers() {
      const found = systemPaths();
      if (found.length === 0) throw new Error('none in the usual places');
      return found.map(plain);
    },
  },
  {
    id: 'playwright-install',
    title: "Playwright's download",
    async offers() {
      const cli = path.join(
        path.dirname(require.resolve('playwright-core/package.json')),
        'cli.js',
      );
      say('downloading a browser with Playwright (at most 5 minutes)');
      const result = await run(process.execPath, [cli, 'install', 'chromium', '--no-shell'], {
        totalMs: 300_000,
        quietMs: 45_000,
        env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
      });
      if (!result.ok) throw new Error('the download cannot be reached from here');
      return (await playwrightPaths()).map(plain);
    },
  },
  {
    id: 'debian',
    title: 'the Debian package',
    async offers() {
      if (process.platform !== 'linux' || process.getuid?.() !== 0)
        throw new Error('needs root on Linux');
      if (spawnSync('apt-get', ['--version']).status !== 0) throw new Error('there is no apt-get');
      say('installing Chromium with apt-get (about 100 MB)');
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      const install = ['install', '-y', '--no-install-recommends', 'chromium'];
      const limits = { totalMs: 600_000, quietMs: 120_000, env };
      let result = await run('apt-get', install, limits);
      if (!result.ok) {
        // A fresh image has no package lists.
        await run('apt-get', ['update'], limits);
        result = await run('apt-get', install, limits);
      }
      if (!result.ok) throw new Error(`apt-get: ${lastLine(result.tail)}`);
      return systemPaths().map(plain);
    },
  },
  {
    id: 'npm',
    title: 'the npm package @sparticuz/chromium',
    async offers() {
      return [await npmBrowser()];
    },
  },
];

/** A road asked for by name is remembered apart: it must not become everybody's browser. */
const rememberedFile = path.join(cacheDir, `found-${process.env.CARE_BROWSER_ROAD ?? 'any'}.json`);

/** What an earlier call proved; forgotten when the file changed or another road is asked for. */
function remembered() {
  try {
    const { mtimeMs, browser } = JSON.parse(fs.readFileSync(rememberedFile, 'utf8'));
    if (process.env.CHROMIUM_PATH && process.env.CHROMIUM_PATH !== browser.executablePath)
      return undefined;
    if (fs.statSync(browser.executablePath).mtimeMs !== mtimeMs) return undefined;
    return browser;
  } catch {
    return undefined;
  }
}

/** One process installs at a time; the others wait and then find the result. */
async function locked(work) {
  fs.mkdirSync(cacheDir, { recursive: true });
  const lock = path.join(cacheDir, 'lock');
  for (let waited = 0; ; waited += 1) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      let alive = true;
      try {
        process.kill(Number(fs.readFileSync(lock, 'utf8')), 0);
      } catch (reason) {
        alive = reason.code === 'EPERM';
      }
      if (!alive) fs.rmSync(lock, { force: true });
      else {
        if (waited % 20 === 10) say('waiting for another process that is fetching a browser');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/**
 * A Chromium that was seen to start on this machine.
 *
 * @returns {Promise<Browser>} `env` is the whole environment to launch with; some roads bring
 *   their own libraries and fonts.
 * @throws when no road led to a browser; the message lists each road, why it failed, and what to do.
 */
export async function ensureBrowser() {
  const only = process.env.CARE_BROWSER_ROAD;
  if (only && !roads.some((road) => road.id === only)) {
    throw new Error(
      `CARE_BROWSER_ROAD=${only} is no road. Known: ${roads.map((road) => road.id).join(', ')}.`,
    );
  }
  const complete = (browser) => ({ ...browser, env: { ...process.env, ...browser.env } });
  const known = remembered();
  if (known) return complete(known);

  return locked(async () => {
    const meanwhile = remembered();
    if (meanwhile) return complete(meanwhile);
    const failures = [];
    if (process.env.CHROMIUM_PATH && !fs.existsSync(process.env.CHROMIUM_PATH)) {
      say(
        `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist; looking further`,
      );
    }
    for (const road of roads) {
      if (only && road.id !== only) continue;
      try {
        for (const browser of await road.offers()) {
          try {
            const version = await prove(browser);
            say(`${road.title}: ${browser.executablePath} (${version})`);
            const { mtimeMs } = fs.statSync(browser.executablePath);
            fs.writeFileSync(rememberedFile, JSON.stringify({ mtimeMs, browser }, null, 2));
            return complete(browser);
          } catch (error) {
            failures.push(
              `${road.title}: ${browser.executablePath} does not start: ${String(error.message).split('\n')[0]}`,
            );
          }
        }
      } catch (error) {
        failures.push(`${road.title}: ${error.message}`);
      }
    }
    throw new Error(
      [
        'Care Mode: the tests need a Chromium and none could be found or fetched.',
        ...failures.map((line) => `  - ${line}`),
        'To fix it, do one of these and run the command again:',
        '  - install Chrome or Chromium, or set CHROMIUM_PATH=/path/to/chrome',
        '  - npx playwright install --with-deps chromium',
        '  - on Debian or Ubuntu: sudo apt-get install chromium',
      ].join('\n'),
    );
  });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { executablePath, args } = await ensureBrowser();
    process.stdout.write(`${JSON.stringify({ executablePath, args }, null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

// The recognition of a real Chromium. Without its maker's network it recognises nothing, so what can
// be shown is how it fails; results come from a scripted one in web-speech.test.ts.
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as Listening from '../../packages/voice/src/listen/listener.ts';
import type * as Remote from '../../packages/voice/src/listen/remote.ts';
import type * as Watching from '../../packages/voice/src/listen/watch-voice.ts';
import type * as WebSpeech from '../../packages/voice/src/listen/web-speech.ts';
import { ensureBrowser } from '../tools/browser.mjs';

/** What the page has of the package. */
type Voice = typeof Listening & typeof Remote & typeof Watching & typeof WebSpeech;

const listen = fileURLToPath(new URL('../../packages/voice/src/listen', import.meta.url));
const site = 'http://localhost/';
let script: string;
/** Browsers without a microphone, and with one that is not real. */
let browsers: { none: Browser; fake: Browser };

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "export { createListener } from './listener.ts'; export { webSpeechRecogniser } from './web-speech.ts'; export { remoteRecogniser } from './remote.ts'; export { watchVoice } from './watch-voice.ts';",
      resolveDir: listen,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    globalName: 'voice',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  script = outputFiles[0]!.text;
  const { executablePath, args, env } = await ensureBrowser();
  const open = (flags: string[]) =>
    chromium.launch({
      executablePath,
      args: [...args, ...flags],
      env: { ...process.env, ...env } as Record<string, string>,
      headless: true,
    });
  const [none, fake] = await Promise.all([open([]), open(['--use-fake-device-for-media-stream'])]);
  browsers = { none, fake };
});

afterAll(async () => {
  await Promise.all([browsers?.none.close(), browsers?.fake.close()]);
});

async function pageOf(browser: Browser, permissions: string[]): Promise<Page> {
  const context = await browser.newContext({ permissions });
  const page = await context.newPage();
  await page.route(site, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>听</title>' }),
  );
  await page.goto(site);
  await page.addScriptTag({ content: script });
  return page;
}

/** Listens once, and tells what came of it and what was known before. */
function listenOnce(page: Page, isLocal = false) {
  return page.evaluate(async (isLocal) => {
    const { createListener, webSpeechRecogniser } = (globalThis as never as { voice: Voice }).voice;
    const listener = createListener({
      recognisers: [webSpeechRecogniser({ isLocal })],
      settings: () => ({ locale: 'zh-CN', dialect: '' }),
    });
    const [{ fault: known } = { fault: null }] = await listener.report();
    const statuses: string[] = [];
    listener.subscribe(() => statuses.push(listener.get().status));
    await listener.start();
    return { known, problem: listener.get().problem, statuses };
  }, isLocal);
}

/** Gives the browser's recognition sound that needs no microphone, so that it comes as far as the network. */
async function useTone(page: Page): Promise<void> {
  await page.evaluate(() => {
    const context = new AudioContext();
    const sound = context.createMediaStreamDestination();
    const tone = context.createOscillator();
    tone.connect(sound);
    tone.start();
    const { prototype } = (
      globalThis as never as { webkitSpeechRecognition: { prototype: { start: Function } } }
    ).webkitSpeechRecognition;
    const { start } = prototype;
    prototype.start = function startWithTrack(this: unknown) {
      start.call(this, sound.stream.getAudioTracks()[0]);
    };
  });
}

it('a person who has not allowed the microphone is told so, and it is known beforehand', async () => {
  const page = await pageOf(browsers.fake, []);
  expect(await listenOnce(page)).toMatchObject({
    known: 'not-allowed',
    problem: 'not-allowed',
    statuses: ['idle', 'starting', 'failed'],
  });
});

it('a microphone that gives no sound is told apart from one that is not allowed', async () => {
  const page = await pageOf(browsers.fake, ['microphone']);
  expect(await listenOnce(page)).toMatchObject({ known: null, problem: 'no-microphone' });
});

it('speech that reaches nobody on the network is told as that', async () => {
  const page = await pageOf(browsers.none, ['microphone']);
  await useTone(page);
  expect(await listenOnce(page)).toMatchObject({
    known: null,
    problem: 'offline',
    statuses: ['idle', 'starting', 'listening', 'failed'],
  });
});

it('Chinese that must stay on a device without its language pack is told as that', async () => {
  const page = await pageOf(browsers.fake, ['microphone']);
  expect(await listenOnce(page, true)).toMatchObject({
    known: 'no-language',
    problem: 'no-language',
  });
});

/** What the app's own recognition does with the sound, by the name of the case. */
type RemoteCase = 'answers' | 'network' | 'breaks' | 'hangs' | 'streams';

/** Listens once through a recognition of the app's, and tells what it got and what came of it. */
function listenRemotely(page: Page, remote: RemoteCase, ladder = false) {
  return page.evaluate(
    async ([remote, ladder]) => {
      const { createListener, remoteRecogniser, webSpeechRecogniser } = (
        globalThis as never as { voice: Voice }
      ).voice;
      const tracks: MediaStreamTrack[] = [];
      const { mediaDevices } = navigator;
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (wanted) => {
        const stream = await open(wanted);
        tracks.push(...stream.getTracks());
        return stream;
      };
      const got: { type: string; size: number; live: number }[] = [];
      const live = () => tracks.filter(({ readyState }) => readyState === 'live').length;
      const recogniser = remoteRecogniser(
        remote === 'streams'
          ? {
              fromStream: (_stream, { enough, onTranscript }) =>
                new Promise((done) => {
                  onTranscript('我要', false);
                  enough.addEventListener('abort', () => {
                    onTranscript(['我要挂号', '我要挂好']);
                    done();
                  });
                }),
            }
          : {
              fromRecording: async (recording) => {
                got.push({ type: recording.type, size: recording.size, live: live() });
                if (remote === 'network') throw new TypeError('Failed to fetch');
                if (remote === 'breaks') throw new Error('503');
                if (remote === 'hangs') return new Promise(() => {});
                return ['医保余额', '医保鱼鹅'];
              },
            },
      );
      const listener = createListener({
        recognisers: ladder ? [webSpeechRecogniser(), recogniser] : [recogniser],
        settings: () => ({ locale: 'zh-CN', dialect: '' }),
        workMs: 1000,
      });
      const heard = listener.start();
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      for (let tries = 0; tries < 50 && listener.get().status === 'starting'; tries += 1) {
        await wait(20);
      }
      await wait(1200);
      listener.stop();
      const text = await heard;
      await wait(50);
      return { ...listener.get(), text, got, live: live(), opened: tracks.length };
    },
    [remote, ladder] as const,
  );
}

it('a recognition of the app gets the recording once the microphone is off', async () => {
  const page = await pageOf(browsers.fake, ['microphone']);
  const { got, ...result } = await listenRemotely(page, 'answers');
  expect(result).toMatchObject({
    text: '医保余额',
    alternatives: ['医保鱼鹅'],
    status: 'done',
    sendsSound: true,
    opened: 1,
    live: 0,
  });
  expect(got).toMatchObject([{ type: expect.stringMatching(/^audio\//), live: 0 }]);
  expect(got[0]!.size).toBeGreaterThan(500);
});

it('a recognition of the app may answer while the person speaks', async () => {
  const page = await pageOf(browsers.fake, ['microphone']);
  expect(await listenRemotely(page, 'streams')).toMatchObject({
    text: '我要挂号',
    alternatives: ['我要挂好'],
    live: 0,
  });
});

it.each([
  ['network', 'offline'],
  ['breaks', 'failed'],
  ['hangs', 'failed'],
] as const)('a recognition of the app that %s is told as %s', async (remote, problem) => {
  const page = await pageOf(browsers.fake, ['microphone']);
  expect(await listenRemotely(page, remote)).toMatchObject({ text: '', problem, live: 0 });
});

it('a recognition of the app is refused the microphone as any other is', async () => {
  const refused = await pageOf(browsers.fake, []);
  expect(await listenRemotely(refused, 'answers')).toMatchObject({ problem: 'not-allowed' });
  const none = await pageOf(browsers.none, ['microphone']);
  expect(await listenRemotely(none, 'answers')).toMatchObject({ problem: 'no-microphone' });
});

it('where the recognition of the browser reaches nobody, that of the app is asked at once', async () => {
  const page = await pageOf(browsers.fake, ['microphone']);
  await useTone(page);
  expect(await listenRemotely(page, 'answers', true)).toMatchObject({
    text: '医保余额',
    recogniser: 'remote',
    live: 0,
  });
});

it('the end of speech is heard in the sound itself', async () => {
  const page = await pageOf(browsers.fake, ['microphone']);
  const told = await page.evaluate(async () => {
    const { watchVoice } = (globalThis as never as { voice: Voice }).voice;
    const context = new AudioContext();
    const sound = context.createMediaStreamDestination();
    const tone = context.createOscillator();
    const loudness = context.createGain();
    tone.connect(loudness).connect(sound);
    tone.start();
    const told: boolean[] = [];
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
    const phases: boolean[][] = [];
    const leave = watchVoice(sound.stream, (isVoice) => told.push(isVoice));
    for (const level of [0.002, 0.3, 0.002, 0.3]) {
      loudness.gain.value = level;
      await wait(1000);
      phases.push([...told]);
    }
    leave();
    return phases;
  });
  expect(told).toEqual([[], [true], [true, false], [true, false, true]]);
});

import { attempt } from '../attempt.ts';
import { isRecord } from '../parse-settings.ts';
import { careKeys } from '../settings.ts';
import type { CareStore } from '../store.ts';
import { warnDev } from '../warn-dev.ts';
import type { CareHost } from './host.ts';

/** Type of a message that says settings: `{"type":"care-mode","settings":{"mode":"care"}}`. */
const says = 'care-mode';
/** Type of a message that asks for them: `{"type":"care-mode:ask"}`. */
const asks = 'care-mode:ask';
/** No honest message is longer. */
const longestText = 4000;

/** How an app around the page is heard. */
export interface MessageHostOptions {
  /**
   * Who is believed, as `MessageEvent.origin` names them: `https://hall.example.gov.cn`. Messages
   * that a native shell makes come from the page's own origin or from none, which is `''`; no other
   * page can send either of them from outside. Neither `*` nor `null`, which every sandboxed frame
   * calls itself, is believed.
   */
  readonly origins: readonly [string, ...string[]];
  /**
   * Asks the app what the person set: hands it the text `{"type":"care-mode:ask"}`, when the page
   * starts to listen and whenever the person comes back to it. May throw.
   *
   * @example (text) => window.ReactNativeWebView?.postMessage(text)
   * @default nobody is asked, and the app speaks by itself
   */
  readonly ask?: (text: string) => void;
  /** Where messages arrive: a window, a port, an object of Android. @default the window */
  readonly from?: EventTarget;
}

/**
 * Follows an app around the page, native or a web page, that sends settings as messages: the text or
 * the object `{"type":"care-mode","settings":{"mode":"care","textScale":1.5}}`, at the start and
 * after every change. Each message says all the app knows; what it leaves out, other sources decide.
 * Other messages are left alone, and values outside the allow-list are dropped.
 */
export function messageHost({ origins, ask, from }: MessageHostOptions): CareHost {
  return {
    name: 'messages of the app',
    connect(report) {
      const source = from ?? window;
      const hear = (event: Event) => {
        const { data, origin } = event as MessageEvent<unknown>;
        const message = readMessage(data);
        if (message?.type !== says) return;
        if (!origins.includes(origin) || origin === 'null') warnOrigin(origin);
        else if (isRecord(message.settings)) report(message.settings);
        else warnMessage();
      };
      const question = () => {
        if (document.visibilityState === 'hidden') return;
        try {
          ask?.(JSON.stringify({ type: asks }));
        } catch {
          warnMessage();
        }
      };
      source.addEventListener('message', hear);
      // A port is silent until it is started.
      (source as Partial<MessagePort>).start?.();
      document.addEventListener('visibilitychange', question);
      question();
      return () => {
        source.removeEventListener('message', hear);
        document.removeEventListener('visibilitychange', question);
      };
    },
  };
}

/**
 * Tells another window what holds on this page, now, after every change and when it asks: a frame or
 * a micro-frontend of another origin, which listens with `messageHost`. Settings that only this
 * app's defaults decide are left out, so that the other app's own defaults count.
 *
 * @param target - The other window, for instance `frame.contentWindow`.
 * @param origin - Its origin, such as `https://pay.example.com`: nobody else can read what is sent.
 *   Anything else, `*` too, sends nothing and warns in development.
 * @returns a function that stops
 */
export function tellWindow(
  store: Pick<CareStore, 'get' | 'subscribe'>,
  target: Window,
  origin: string,
): () => void {
  if (!isOrigin(origin)) {
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        'host:tell',
        `${JSON.stringify(origin)} is no origin of one site, so nothing was sent: whoever is in that ` +
          "frame would read the person's settings. Pass for instance 'https://pay.example.com'.",
      );
    }
    return () => {};
  }
  const tell = () => {
    const profile = store.get();
    const chosen = careKeys.filter((key) => profile.sources[key] !== 'default');
    const settings = Object.fromEntries(chosen.map((key) => [key, profile[key]]));
    target.postMessage({ type: says, settings }, origin);
  };
  const hear = ({ data, source, origin: sender }: MessageEvent<unknown>) => {
    if (source === target && sender === origin && readMessage(data)?.type === asks) tell();
  };
  window.addEventListener('message', hear);
  const stop = store.subscribe(tell);
  tell();
  return () => {
    stop();
    window.removeEventListener('message', hear);
  };
}

function isOrigin(text: string): boolean {
  return attempt(() => new URL(text).origin) === text && text !== 'null';
}

/** A message that may be ours: most are texts, some apps send objects. */
function readMessage(data: unknown): Record<string, unknown> | undefined {
  try {
    const short = typeof data === 'string' && data.length <= longestText;
    const message: unknown = short ? JSON.parse(data) : data;
    return isRecord(message) ? message : undefined;
  } catch {
    // Other scripts send texts too.
    return undefined;
  }
}

function warnOrigin(origin: string): void {
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      `host:message:${origin}`,
      `settings came as a message from ${JSON.stringify(origin)}, which is not on the list, so they ` +
        'were ignored. If that is your app, add it to `origins`; if not, somebody tries to change ' +
        'this page.',
    );
  }
}

function warnMessage(): void {
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      'host:message',
      'the app around this page could not be asked or sent settings nobody can read, so what the ' +
        'person set there is unknown. The page works. Send {"type":"care-mode","settings":{…}}.',
    );
  }
}

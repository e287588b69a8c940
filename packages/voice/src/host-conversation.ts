import { warnDev } from '@care-mode/core';

/** How an app around the page is spoken to, and who answers for it. */
export interface HostOptions {
  /**
   * Hands the app a text: `{"type":"care-mode:…",…}`. May throw; then there is no app.
   *
   * @example (text) => window.ReactNativeWebView.postMessage(text)
   */
  readonly post: (text: string) => void;
  /**
   * Who is believed, as `MessageEvent.origin` names them: `https://hall.example.gov.cn`. Messages
   * that a native shell makes come from the page's own origin or from none, which is `''`. Neither
   * `*` nor `null`, which every sandboxed frame calls itself, is believed.
   */
  readonly origins: readonly [string, ...string[]];
  /** Where answers arrive: a window, a port, an object of Android. @default the window */
  readonly from?: EventTarget;
}

/** An answer of the app to one question; what is in it is not checked yet. */
export interface HostAnswer {
  readonly event?: unknown;
  readonly [field: string]: unknown;
}

/** Questions to an app around the page, each with answers of its own. */
export interface HostConversation {
  /** Begins a question: from now on its answers are heard, until `close` is called. */
  open(hear: (answer: HostAnswer) => void): { readonly id: string; readonly close: () => void };
  /** Says something of a question. @throws whatever `post` throws */
  say(type: string, id: string, more?: object): void;
  /**
   * Asks whether the app could do something in a language.
   *
   * @returns `null` if so, the fault it names, or `'absent'` when it says nothing in time (ms)
   */
  check(type: string, lang: string, timeoutMs: number): Promise<unknown>;
  /** Tells the developer, once, of an answer nobody can use. */
  warn(what: string): void;
}

let lastNumber = 0;
/** Begins every id, so that nobody answers this page who was asked by the one before it. */
let page = '';

function newId(): string {
  page ||= `care-${Math.random().toString(36).slice(2, 10)}-`;
  lastNumber += 1;
  return page + lastNumber;
}

/**
 * Talks with an app around the page, native or mini-program, in JSON texts. Answers are texts or
 * objects with a `type` and the `id` of the question. Whatever else arrives is left alone.
 *
 * @param answers - Type of the answers: `care-mode:speech`.
 * @param longest - No honest answer has more characters.
 * @param maker - What of ours talks, for a developer to look up: `bridgeEngine`.
 */
export function hostConversation(
  { post, origins, from }: HostOptions,
  answers: string,
  longest: number,
  maker: string,
): HostConversation {
  const believed = readOrigins(origins, maker);

  function warn(what: string): void {
    if (process.env.NODE_ENV !== 'production') {
      warnDev(
        `voice:${maker}`,
        `an answer of type "${answers}" came ${what}, so it was ignored. If it is your app's, see ` +
          `\`${maker}\` for what to answer, and \`origins\` for who is believed.`,
      );
    }
  }

  function say(type: string, id: string, more?: object): void {
    post(JSON.stringify({ type, id, ...more }));
  }

  /** A message that is an answer of ours: some apps send texts, some objects. */
  function readAnswer(data: unknown): HostAnswer | undefined {
    try {
      const isShort = typeof data === 'string' && data.length <= longest;
      const message = (isShort ? JSON.parse(data) : data) as HostAnswer | null | undefined;
      return message?.['type'] === answers ? message : undefined;
    } catch {
      // Other scripts send texts too.
      return undefined;
    }
  }

  function open(hear: (answer: HostAnswer) => void) {
    const id = newId();
    const source = from ?? window;
    const listener = (event: Event) => {
      const { data, origin } = event as MessageEvent<unknown>;
      const answer = readAnswer(data);
      if (!answer) return;
      if (!believed.includes(origin) || origin === 'null') {
        warn(`from ${shown(origin)}, which is not on the list`);
      } else if (answer['id'] === id) hear(answer);
      // Another question may be open, and an answer may cross a stop on its way: both are in order.
      else if (!isOurs(answer['id'])) warn('to nothing that was asked');
    };
    source.addEventListener('message', listener);
    // A port is silent until it is started.
    if (typeof MessagePort !== 'undefined' && source instanceof MessagePort) source.start();
    return { id, close: () => source.removeEventListener('message', listener) };
  }

  return {
    open,
    say,
    warn,
    check(type, lang, timeoutMs) {
      return new Promise((resolve) => {
        const settle = (fault: unknown) => {
          clearTimeout(timer);
          close();
          resolve(fault);
        };
        const { id, close } = open(({ event, fault }) => {
          if (event === 'ready') settle(null);
          else if (event === 'error') settle(fault ?? 'failed');
          else warn(`with the event ${shown(event)} to a check`);
        });
        const timer = setTimeout(() => settle('absent'), timeoutMs);
        try {
          say(type, id, { lang });
        } catch {
          settle('absent');
        }
      });
    },
  };
}

/** A text of the app would be searched for any part of an origin, and `''` is part of all. */
function readOrigins(given: unknown, maker: string): readonly unknown[] {
  if (Array.isArray(given)) return given;
  if (process.env.NODE_ENV !== 'production') {
    warnDev(
      `voice:${maker}:origins`,
      `\`origins\` of \`${maker}\` is ${shown(given)}, not a list, so only exactly that is ` +
        "believed. Give a list: ['https://hall.example.gov.cn'].",
    );
  }
  return [given];
}

function isOurs(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith(page);
}

/** What came, for a developer to read: it may be anything, and must not throw even here. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  return typeof value === 'object' ? 'an object' : String(value);
}

import { componentNames, everyComponent, type CreateElement } from './every-component';

/** The cookie of somebody in care mode with large text. */
export const servedCookie = 'care-mode=care=1&care-text-scale=1.5';

/** What the process without DOM hands back. */
export interface Served {
  readonly version: string;
  readonly hadDocument: boolean;
  /** The style element of the whole run. */
  readonly styles: string;
  readonly html: Readonly<Record<string, string>>;
  /** What was written to the console while rendering, by component. */
  readonly said: Readonly<Record<string, readonly string[]>>;
}

/** What a server renders with. */
export interface ServeOptions {
  readonly react: {
    readonly version: string;
    readonly createElement: CreateElement;
    readonly StrictMode: unknown;
  };
  readonly renderToString: (element: never) => string;
  readonly ServerStyleSheet: new (options: { nonce: string }) => {
    collectStyles(element: never): unknown;
    getStyleTags(): string;
  };
  readonly library: Readonly<Record<string, unknown>>;
}

/** Renders every component to HTML and prints the result as JSON, for the test that hydrates it. */
export function serveEveryComponent(options: ServeOptions): void {
  const { react, library } = options;
  // tsx reads no tsconfig for files under node_modules, where the copy of our package for another
  // React lies, and writes their JSX as React.createElement.
  Object.assign(globalThis, { React: react });
  const h = react.createElement as (type: unknown, props: unknown, ...children: unknown[]) => never;
  const subjects = everyComponent(react.createElement, library);
  const sheet = new options.ServerStyleSheet({ nonce: 'n0nce' });
  const html: Record<string, string> = {};
  const said: Record<string, string[]> = {};
  let heard: string[] = [];
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...words: unknown[]) => void heard.push(words.join(' '));
  }
  for (const name of componentNames(library)) {
    const subject = subjects[name];
    heard = [];
    html[name] = subject
      ? options.renderToString(
          sheet.collectStyles(
            h(
              react.StrictMode,
              null,
              h(library.CareModeProvider, { cookie: servedCookie }, subject.element()),
            ),
          ) as never,
        )
      : '';
    said[name] = heard;
  }
  const served: Served = {
    version: react.version,
    hadDocument: typeof document !== 'undefined',
    styles: sheet.getStyleTags(),
    html,
    said,
  };
  process.stdout.write(JSON.stringify(served));
}

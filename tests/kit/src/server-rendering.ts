import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { componentNames, everyComponent, type CreateElement } from './every-component';
import { servedCookie, type Served } from './serve-every-component';

/** What differs between one React and the next. */
export interface HydrationOptions {
  readonly react: {
    readonly version: string;
    readonly createElement: CreateElement;
    readonly StrictMode: unknown;
    readonly act: (action: () => Promise<unknown>) => Promise<unknown>;
  };
  /** Script that renders with the same React and library, in a Node.js without DOM. */
  readonly server: string;
  /** Imports what runs in the browser; called when the server's HTML is in place. */
  readonly load: () => Promise<{
    readonly library: Readonly<Record<string, unknown>>;
    readonly hydrateRoot: (...all: never[]) => { unmount(): void };
  }>;
}

/**
 * Renders every component in another process, where there is no DOM, and hydrates each here.
 * Ask for it in a test file with the jsdom environment, at its top level.
 */
export async function describeServerRendering(options: HydrationOptions): Promise<void> {
  const { react } = options;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', options.server],
    { env: { ...process.env, NODE_ENV: 'development' }, maxBuffer: 1 << 26 },
  );
  const served = JSON.parse(stdout.slice(stdout.indexOf('{"version"'))) as Served;

  // styled-components takes over the server's styles while it is being imported.
  document.head.innerHTML = served.styles;
  document.cookie = servedCookie;
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const { library, hydrateRoot } = await options.load();
  const h = react.createElement as (type: unknown, props: unknown, ...children: unknown[]) => never;
  const subjects = everyComponent(react.createElement, library);
  const names = componentNames(library);

  describe(`server rendering with React ${react.version}`, () => {
    afterEach(() => vi.restoreAllMocks());

    it('is done by the same React without a DOM, and in care mode', () => {
      expect(served.version).toBe(react.version);
      expect(served.hadDocument).toBe(false);
      expect(served.html.CareOnly).toContain('打电话给女儿');
    });

    it('has a subject for every component, and no subject for anything else', () => {
      expect(names.length).toBeGreaterThan(40);
      expect(Object.keys(subjects).sort()).toEqual(names);
    });

    it('sends the styles of everything it renders', () => {
      const missing = Object.entries(served.html).flatMap(([name, html]) =>
        [...html.matchAll(/\bsc-[a-z\d]+(?:-\d+)? ([A-Za-z]+)/gi)]
          .map(([, style]) => style!)
          .filter((style) => !served.styles.includes(`.${style}`))
          .map((style) => `${name}: ${style}`),
      );
      expect(missing).toEqual([]);
      expect(served.styles.match(/<style/g)?.length).toBe(1);
      expect(served.styles).toContain('nonce="n0nce"');
    });

    it('sends no inline style, which a strict style policy would block', () => {
      const styled = Object.entries(served.html).flatMap(([name, html]) =>
        [...html.matchAll(/<[^>]*\sstyle=[^>]*>/g)].map(([tag]) => `${name}: ${tag}`),
      );
      expect(styled).toEqual([]);
    });

    it.each(names)('%s is hydrated without a word', async (name) => {
      const subject = subjects[name];
      if (!subject)
        throw new Error(`${name} is exported and not covered: add it to every-component.ts.`);
      expect(served.said[name], 'on the server').toEqual([]);
      const html = served.html[name]!;
      if (subject.isAbsent) expect(html).toBe('');
      else expect(html).not.toBe('');

      const said: unknown[] = [];
      for (const level of ['error', 'warn'] as const) {
        vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.join(' ')));
      }
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = html;
      let root: { unmount(): void } | undefined;
      await react.act(async () => {
        root = hydrateRoot(
          ...([
            container,
            h(
              react.StrictMode,
              null,
              h(library.CareModeProvider, { cookie: servedCookie }, subject.element()),
            ),
            { onRecoverableError: (error: unknown) => said.push(String(error)) },
          ] as never[]),
        );
      });
      expect(said, 'while hydrating').toEqual([]);
      expect(document.documentElement.getAttribute('data-care-mode')).toBe('care');
      await react.act(async () => root!.unmount());
      expect(said, 'while leaving').toEqual([]);
      container.remove();
    });

    it('would have noticed a difference', async () => {
      const said: string[] = [];
      vi.spyOn(console, 'error').mockImplementation((...words) => void said.push(words.join(' ')));
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = served.html.Paragraph!.replace('内科', '外科');
      let root: { unmount(): void } | undefined;
      await react.act(async () => {
        root = hydrateRoot(
          ...([
            container,
            h(library.CareModeProvider, { cookie: servedCookie }, subjects.Paragraph!.element()),
            { onRecoverableError: (error: unknown) => said.push(String(error)) },
          ] as never[]),
        );
      });
      expect(said.length).toBeGreaterThan(0);
      await react.act(async () => root!.unmount());
      container.remove();
    });
  });
}

// @ts-expect-error jsdom brings no types
import { JSDOM } from 'jsdom';
import { act } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CareOnly, StandardOnly } from '../care-only';
import {
  CareModeProvider,
  CareModeScript,
  careModeAttributes,
  careModeScript,
  useCareMode,
  useControlledSettings,
} from '.';
import type { ReactNode } from 'react';

const cookie = 'theme=x; care-mode=care=1&care-text-scale=1.5; session=1';

function Mode() {
  const { mode, isLocked } = useCareMode();
  return (
    <output>
      {mode}
      {isLocked('mode') && ' 固定'}
    </output>
  );
}

describe('a server without DOM', () => {
  it('really has none', () => {
    expect(typeof document).toBe('undefined');
    expect(typeof window).toBe('undefined');
  });

  it('renders the mode of the cookie in the first bytes', () => {
    const html = renderToString(
      <CareModeProvider cookie={cookie}>
        <Mode />
        <CareOnly>大按钮</CareOnly>
        <StandardOnly more={false}>小图标</StandardOnly>
      </CareModeProvider>,
    );
    expect(html).toBe('<output>care</output>大按钮');
  });

  it('renders what the app knows about the person', () => {
    const Account = () => (
      <CareModeProvider {...useControlledSettings({ mode: 'care' }, () => {})}>
        <Mode />
      </CareModeProvider>
    );
    const html = renderToString(<Account />);
    expect(html).toBe('<output>care</output>');
  });

  it('renders standard mode without a provider', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(renderToString(<Mode />)).toBe('<output>standard</output>');
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it('gives <html> its attributes', () => {
    const attributes = careModeAttributes(cookie);
    expect(attributes['data-care-mode']).toBe('care');
    expect(attributes['data-care-text-scale']).toBe('1.5');
    expect(attributes.suppressHydrationWarning).toBe(true);
    const html = renderToString(<html {...attributes} />);
    expect(html).toContain('data-care-text-scale="1.5"');
    // A policy with a nonce for styles blocks style attributes.
    expect(html).not.toContain('style');
  });

  it.each([null, undefined, '', 'care-mode=%E0%A4%A', 'care-mode=care=<script>&__proto__=1'])(
    'gives standard attributes for the cookie %j',
    (junk) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      expect(careModeAttributes(junk)['data-care-mode']).toBe('standard');
      vi.restoreAllMocks();
    },
  );

  it('lets a policy outrank the cookie, and the cookie the defaults', () => {
    const options = { defaults: { textScale: 2, layout: 'simple' }, policy: { mode: 'standard' } };
    const attributes = careModeAttributes(cookie, options as object);
    expect(attributes['data-care-mode']).toBe('standard');
    expect(attributes['data-care-layout']).toBe('simple');
    expect(attributes['data-care-text-scale']).toBe('1.5');
  });

  it('writes the pre-paint script with its nonce, and no way out of the element', () => {
    const hostile = { voiceName: '</script><script>alert(1)</script>' };
    const html = renderToString(<CareModeScript nonce="n0nce" defaults={hostile} />);
    expect(html).toMatch(/^<script nonce="n0nce">.+<\/script>$/s);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(careModeScript({ defaults: hostile })).not.toMatch(/<[/s!]/);
  });
});

describe('hydration', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** Server HTML in a browser whose person chose care mode, then hydrated. */
  async function hydrate(page: ReactNode, stored?: string) {
    const error = vi.spyOn(console, 'error');
    const server = renderToString(<>{page}</>);
    const dom = new JSDOM(`<!doctype html><div id="root">${server}</div>`, {
      url: 'https://hall.example/',
      pretendToBeVisual: true,
    });
    if (stored) dom.window.localStorage.setItem('care-mode', stored);
    for (const name of ['window', 'document', 'navigator', 'localStorage', 'location'] as const) {
      vi.stubGlobal(name, name === 'window' ? dom.window : dom.window[name]);
    }
    vi.stubGlobal('addEventListener', dom.window.addEventListener.bind(dom.window));
    vi.stubGlobal('removeEventListener', dom.window.removeEventListener.bind(dom.window));
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const { hydrateRoot } = await import('react-dom/client');
    const container = dom.window.document.getElementById('root')!;
    const recovered = vi.fn();
    const root = await act(async () =>
      hydrateRoot(container, page, { onRecoverableError: recovered }),
    );
    return { server, container, root, error, recovered, html: dom.window.document.documentElement };
  }

  it('is silent, and then shows what this device remembers', async () => {
    const { server, container, error, recovered, html } = await hydrate(
      <CareModeProvider>
        <CareModeScript nonce="n0nce" />
        <Mode />
        <CareOnly>大按钮</CareOnly>
      </CareModeProvider>,
      '{"v":1,"mode":"care"}',
    );
    expect(server).toContain('<output>standard</output>');
    expect(container.innerHTML).toBe('<output>care</output>大按钮');
    expect(html.getAttribute('data-care-mode')).toBe('care');
    expect(error.mock.calls).toEqual([]);
    expect(recovered).not.toHaveBeenCalled();
  });

  it('is silent when the cookie already told the server', async () => {
    const { server, container, error, recovered } = await hydrate(
      <CareModeProvider cookie={cookie}>
        <Mode />
      </CareModeProvider>,
    );
    expect(server).toBe('<output>care</output>');
    expect(container.innerHTML).toBe(server);
    expect(error.mock.calls).toEqual([]);
    expect(recovered).not.toHaveBeenCalled();
  });

  it('leaves no script behind and renders none on the client, where React 19 reports it', async () => {
    const { container, root, error } = await hydrate(<CareModeScript />);
    expect(container.innerHTML).toBe('');
    await act(async () => root.render(<CareModeScript key="again" />));
    expect(container.innerHTML).toBe('');
    expect(error.mock.calls).toEqual([]);
  });
});

// @ts-expect-error jsdom brings no types
import { JSDOM } from 'jsdom';
import { profileAttributes } from '@care-mode/core';
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
import type { CareProfile } from '@care-mode/core';
import type { ReactNode } from 'react';
import type { CareModeOptions } from '.';

const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

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

  it('says the language of the page only for an app with words in it', () => {
    const uyghur = 'care-mode=care-locale=ug';
    const page = (options?: CareModeOptions) =>
      renderToString(<html lang="zh" {...careModeAttributes(uyghur, options)} />);
    expect(page({ languages: ['zh-CN', 'ug'] })).toMatch(/^<html lang="ug" .*dir="rtl"/);
    expect(page({ languages: ['zh-CN', 'en'] })).toMatch(/^<html lang="zh-CN" .*dir="ltr"/);
    expect(page()).toMatch(/^<html lang="zh" .*data-care-locale="ug"/);
    expect(page()).not.toContain('dir=');
  });

  it('writes the pre-paint script with its nonce, and no way out of the element', () => {
    const hostile = { voiceName: '</script><script>alert(1)</script>' };
    const html = renderToString(<CareModeScript nonce="n0nce" defaults={hostile} />);
    expect(html).toMatch(/^<script nonce="n0nce">.+<\/script>$/s);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(careModeScript({ defaults: hostile })).not.toMatch(/<[/s!]/);
  });
});

describe('one object of options', () => {
  const cases: CareModeOptions[] = [
    {},
    { surface: 'standalone' },
    { surface: 'standalone', policy: { mode: 'standard', layout: 'simple' } },
    { surface: 'embedded', defaults: { mode: 'care', locale: 'bo' } },
    { locale: 'en', defaults: { locale: 'bo', textScale: 2 } },
    { locale: 'ug', languages: ['zh-CN', 'ug'] },
    { locale: 'bo', languages: ['zh-CN', 'ug'], system: false },
    { storage: 'hall' },
    { storage: false, url: false },
    { storage: 'hall', url: 'https://hall.example/?care-contrast=high' },
  ];
  const cookies = ['', 'care-mode=care=1&care-locale=ug', 'hall=care=1&care-layout=simple'];

  it.each(cases.flatMap((options) => cookies.map((text) => ({ options, cookie: text }))))(
    'comes to one first paint from server, script and provider: %j',
    ({ options, cookie: header }) => {
      const html = renderToString(<html {...careModeAttributes(header, options)} />);

      const dom = new JSDOM('', { url: 'https://hall.example/', runScripts: 'outside-only' });
      dom.window.matchMedia = () => ({ matches: false });
      // With `storage: false` nobody but the server looks for a cookie.
      const asked = options.storage === false ? '' : header;
      if (asked) dom.window.document.cookie = asked;
      const [, script] = /<script>(.*)<\/script>/s.exec(
        renderToString(<CareModeScript {...options} />),
      )!;
      dom.window.eval(script);
      const painted = attributesOf(dom.window.document.documentElement);

      let profile: CareProfile;
      const Reader = () => {
        ({ profile } = useCareMode());
        return null;
      };
      const provide = (cookie: string) => {
        renderToString(
          <CareModeProvider {...options} cookie={cookie}>
            <Reader />
          </CareModeProvider>,
        );
        return profileAttributes(profile, options.languages);
      };
      expect(painted).toEqual(provide(asked));
      for (const [name, value] of Object.entries(provide(header))) {
        expect(html).toContain(`${name}="${value}"`);
      }
    },
  );

  it('has no keys but those all three know', () => {
    const careMode = { surface: 'standalone', locale: 'en' } satisfies CareModeOptions;
    const unknown = [
      // @ts-expect-error the script cannot ask a place of the app before the first paint
      { storage: { get: () => null, set: () => {} } } satisfies CareModeOptions,
      // @ts-expect-error hosts answer later than the first paint
      { hosts: [] } satisfies CareModeOptions,
      // @ts-expect-error a cookie belongs to one request, not to the app
      { cookie: 'care-mode=care=1' } satisfies CareModeOptions,
      // @ts-expect-error an app without words in any language
      { languages: [] } satisfies CareModeOptions,
    ];
    expect([careMode, ...unknown]).toHaveLength(5);
  });
});

describe('hydration', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** From here on the code runs in that browser. */
  function enter(dom: JSDOM) {
    for (const name of ['window', 'document', 'navigator', 'localStorage', 'location'] as const) {
      vi.stubGlobal(name, name === 'window' ? dom.window : dom.window[name]);
    }
    vi.stubGlobal('addEventListener', dom.window.addEventListener.bind(dom.window));
    vi.stubGlobal('removeEventListener', dom.window.removeEventListener.bind(dom.window));
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  }

  /** Server HTML in a browser whose person chose care mode, then hydrated. */
  async function hydrate(page: ReactNode, stored?: string) {
    const error = vi.spyOn(console, 'error');
    const server = renderToString(<>{page}</>);
    const dom = new JSDOM(`<!doctype html><div id="root">${server}</div>`, {
      url: 'https://hall.example/',
      pretendToBeVisual: true,
    });
    if (stored) dom.window.localStorage.setItem('care-mode', stored);
    enter(dom);
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

  it('is silent on a page whose script has said its language, which then follows', async () => {
    const error = vi.spyOn(console, 'error');
    const careMode = { languages: ['zh-CN', 'ug'] } satisfies CareModeOptions;
    let api: ReturnType<typeof useCareMode>;
    const Reader = () => {
      api = useCareMode();
      return <output>{api.profile.locale}</output>;
    };
    const page = (
      <html lang="zh-CN" {...careModeAttributes('', careMode)}>
        <head>
          <CareModeScript {...careMode} />
        </head>
        <body>
          <CareModeProvider {...careMode}>
            <Reader />
          </CareModeProvider>
        </body>
      </html>
    );
    const server = renderToString(page);
    expect(server).toMatch(/^<html lang="zh-CN" .*dir="ltr"/);
    const dom = new JSDOM(`<!doctype html>${server}`, {
      url: 'https://hall.example/',
      pretendToBeVisual: true,
      runScripts: 'dangerously',
      beforeParse: (window: Window) =>
        window.localStorage.setItem('care-mode', '{"v":1,"locale":"ug"}'),
    });
    const html = dom.window.document.documentElement;
    const said = () => [html.lang, html.dir];
    expect(said()).toEqual(['ug', 'rtl']);

    enter(dom);
    const { hydrateRoot } = await import('react-dom/client');
    const recovered = vi.fn();
    await act(async () =>
      hydrateRoot(dom.window.document, page, { onRecoverableError: recovered }),
    );
    expect(said()).toEqual(['ug', 'rtl']);
    await act(async () => api.set({ locale: 'zh-CN' }));
    expect(said()).toEqual(['zh-CN', 'ltr']);
    expect(error.mock.calls).toEqual([]);
    expect(recovered).not.toHaveBeenCalled();
  });
});

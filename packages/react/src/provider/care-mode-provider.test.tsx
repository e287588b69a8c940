import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler, StrictMode, useState } from 'react';
import { createCareStore } from '@care-mode/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider, useCareMode, useCareProfile, useControlledSettings } from '.';
import type { CareSettings, CareStorage } from '@care-mode/core';
import type { CareModeApi, CareModeProviderProps } from '.';

const html = document.documentElement;
const carries = (name: string) => html.getAttribute(`data-care-${name}`);

let api: CareModeApi;
function Reader() {
  api = useCareMode();
  return <output>{api.mode}</output>;
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  document.cookie = 'care-mode=;path=/;max-age=0';
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error');
});

afterEach(() => {
  cleanup();
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

describe('a provider around the app', () => {
  it('renders its children and nothing else', () => {
    const { container } = render(<CareModeProvider>看病挂号</CareModeProvider>);
    expect(container.innerHTML).toBe('看病挂号');
  });

  it('puts the settings on the document and takes them away with itself', () => {
    const { unmount } = render(<CareModeProvider defaults={{ mode: 'care' }} />);
    expect(carries('mode')).toBe('care');
    expect(carries('contrast')).toBe('standard');
    expect(carries('text-scale')).toBe('1');
    unmount();
    expect(carries('mode')).toBeNull();
  });

  it('is right before any layout effect below it measures', () => {
    let seen: string | null = null;
    function Measures() {
      useState(() => undefined);
      return <i ref={() => void (seen = carries('mode'))} />;
    }
    render(
      <CareModeProvider defaults={{ mode: 'care' }}>
        <Measures />
      </CareModeProvider>,
    );
    expect(seen).toBe('care');
  });

  it('switches, toggles, undoes and forgets', () => {
    render(
      <CareModeProvider>
        <Reader />
      </CareModeProvider>,
    );
    expect(api.adsAllowed).toBe(true);
    act(() => api.enter());
    expect(screen.getByText('care')).toBeTruthy();
    expect(carries('mode')).toBe('care');
    expect(api.adsAllowed).toBe(false);
    expect(api.source('mode')).toBe('user');
    act(() => api.toggle());
    expect(carries('mode')).toBe('standard');
    act(() => api.undo());
    expect(carries('mode')).toBe('care');
    act(() => api.applyPreset('largeText'));
    expect(carries('text-scale')).toBe('1.5');
    act(() => api.applyPreset('constructor' as never));
    expect(carries('mode')).toBe('care');
    act(() => api.reset());
    expect(carries('mode')).toBe('standard');
    expect(api.canUndo).toBe(true);
    act(() => api.leave());
    expect(api.isCare).toBe(false);
  });

  it('renders nothing again at a switch except what reads settings', () => {
    const commits: string[] = [];
    let rowRenders = 0;
    const Row = () => {
      rowRenders += 1;
      return <p>交电费</p>;
    };
    const store = createCareStore();
    render(
      <CareModeProvider store={store}>
        <Profiler id="rows" onRender={() => commits.push('rows')}>
          <Row />
        </Profiler>
      </CareModeProvider>,
    );
    commits.length = 0;
    act(() => store.set({ mode: 'care', textScale: 2 }));
    expect(carries('mode')).toBe('care');
    expect(commits).toEqual([]);
    expect(rowRenders).toBe(1);
  });

  it('renders a reader of one value only when that value changes', () => {
    let renders = 0;
    const store = createCareStore();
    function Layout() {
      renders += 1;
      return <output>{useCareProfile((profile) => profile.layout)}</output>;
    }
    render(
      <CareModeProvider store={store}>
        <Layout />
      </CareModeProvider>,
    );
    act(() => store.set({ textScale: 1.5 }));
    expect(renders).toBe(1);
    act(() => store.set({ layout: 'simple' }));
    expect(screen.getByText('simple')).toBeTruthy();
    expect(renders).toBe(2);
  });

  it('keeps an object a selector builds, when told how to compare', () => {
    let renders = 0;
    const store = createCareStore();
    function Sizes() {
      renders += 1;
      const { scale } = useCareProfile(
        (profile) => ({ scale: profile.textScale }),
        (before, after) => before.scale === after.scale,
      );
      return <output>{scale}</output>;
    }
    render(
      <CareModeProvider store={store}>
        <Sizes />
      </CareModeProvider>,
    );
    act(() => store.set({ contrast: 'high' }));
    expect(renders).toBe(1);
    act(() => store.set({ textScale: 2 }));
    expect(screen.getByText('2')).toBeTruthy();
  });

  it('reports each change with the source that made it', () => {
    const onChange = vi.fn();
    const store = createCareStore();
    render(<CareModeProvider store={store} onChange={onChange} />);
    act(() => store.set({ mode: 'care' }));
    expect(onChange).toHaveBeenCalledOnce();
    expect(onChange.mock.calls[0]![1]).toMatchObject({ source: 'user' });
    act(() => store.setSource('host', { textScale: 1.5 }));
    expect(onChange.mock.calls[1]![1]).toMatchObject({ source: 'host', keys: ['textScale'] });
  });

  it('works in Strict Mode, where effects run twice', () => {
    render(
      <StrictMode>
        <CareModeProvider>
          <Reader />
        </CareModeProvider>
      </StrictMode>,
    );
    act(() => api.enter());
    expect(carries('mode')).toBe('care');
  });

  it('remembers what the person chose', () => {
    const first = render(
      <CareModeProvider>
        <Reader />
      </CareModeProvider>,
    );
    act(() => api.set({ contrast: 'high' }));
    first.unmount();
    render(<CareModeProvider />);
    expect(carries('contrast')).toBe('high');
  });

  it('follows later values of policy and locale', () => {
    const { rerender } = render(
      <CareModeProvider>
        <Reader />
      </CareModeProvider>,
    );
    rerender(
      <CareModeProvider policy={{ textScale: 1.5 }} locale="en">
        <Reader />
      </CareModeProvider>,
    );
    expect(carries('locale')).toBe('en');
    expect(api.isLocked('textScale')).toBe(true);
    expect(carries('text-scale')).toBe('1.5');
  });

  it('leaves what a store made elsewhere was told alone', () => {
    const store = createCareStore({ policy: { textScale: 1.5 }, defaults: { layout: 'simple' } });
    render(<CareModeProvider store={store} locale="en" />);
    expect(carries('text-scale')).toBe('1.5');
    expect(carries('layout')).toBe('simple');
  });

  it('tells the newest listener, and each change once', () => {
    const store = createCareStore();
    const [first, second] = [vi.fn(), vi.fn()];
    const { rerender } = render(<CareModeProvider store={store} onChange={first} />);
    rerender(<CareModeProvider store={store} onChange={second} />);
    act(() => store.set({ mode: 'care' }));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('has no standard mode to return to when the app is made for care mode alone (A-01)', () => {
    render(
      <CareModeProvider surface="standalone">
        <Reader />
      </CareModeProvider>,
    );
    expect(carries('mode')).toBe('care');
    act(() => api.leave());
    expect(carries('mode')).toBe('care');
    expect(api.isLocked('mode')).toBe(true);
  });

  it('writes to the root of another document when given one', () => {
    const frame = document.implementation.createHTMLDocument();
    render(<CareModeProvider target={frame} defaults={{ mode: 'care' }} />);
    expect(frame.documentElement.getAttribute('data-care-mode')).toBe('care');
    expect(carries('mode')).toBeNull();
  });
});

describe('the language of the page', () => {
  const said = () => [html.getAttribute('lang'), html.getAttribute('dir')];
  const page = (props: CareModeProviderProps) => (
    <CareModeProvider {...props}>
      <Reader />
    </CareModeProvider>
  );
  afterEach(() => {
    html.removeAttribute('lang');
    html.removeAttribute('dir');
  });

  it('follows the person where the app has the words, and comes back with the app gone', () => {
    html.lang = 'zh';
    // Callers write the list inline.
    const { rerender, unmount } = render(page({ languages: ['zh-CN', 'ug'] }));
    expect(said()).toEqual(['zh-CN', 'ltr']);
    act(() => api.set({ locale: 'ug' }));
    expect(said()).toEqual(['ug', 'rtl']);
    rerender(page({ languages: ['zh-CN', 'ug'] }));
    act(() => api.set({ locale: 'mn' }));
    expect(said()).toEqual(['zh-CN', 'ltr']);
    unmount();
    expect(said()).toEqual(['zh', null]);
  });

  it('is no business of an app whose words stay as they are', () => {
    html.lang = 'zh';
    const { unmount } = render(page({ locale: 'ug' }));
    expect(carries('locale')).toBe('ug');
    expect(said()).toEqual(['zh', null]);
    unmount();
    expect(said()).toEqual(['zh', null]);
  });

  it('is left to the page by a part of it', () => {
    html.lang = 'zh';
    render(page({ scope: true, locale: 'ug', languages: ['ug'] }));
    expect(said()).toEqual(['zh', null]);
  });

  it('is that of the frame it is given', () => {
    const frame = document.implementation.createHTMLDocument();
    render(page({ target: frame, locale: 'ug', languages: ['zh-CN', 'ug'] }));
    expect(frame.documentElement.dir).toBe('rtl');
    expect(said()).toEqual([null, null]);
  });
});

describe('two React roots on one page', () => {
  it('share a store, and the page keeps the mode when one of them goes', () => {
    const store = createCareStore();
    const first = render(<CareModeProvider store={store} />);
    const second = render(<CareModeProvider store={store} />);
    act(() => store.set({ mode: 'care' }));
    first.unmount();
    expect(carries('mode')).toBe('care');
    second.unmount();
    expect(carries('mode')).toBeNull();
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('hear once that two stores fight over the page, and what to do', () => {
    const first = render(<CareModeProvider />);
    first.unmount();
    render(<CareModeProvider />);
    expect(console.warn).not.toHaveBeenCalled();
    render(<CareModeProvider />);
    render(<CareModeProvider />);
    expect(console.warn).toHaveBeenCalledOnce();
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Care Mode: Two care stores .*<html>.*come and go.*store=\{store\}/s),
    );
  });
});

describe('settings kept by the app', () => {
  function Account({ accepts }: { accepts: (settings: Partial<CareSettings>) => boolean }) {
    const [settings, setSettings] = useState<Partial<CareSettings>>({ textScale: 1.3 });
    return (
      <CareModeProvider
        {...useControlledSettings(settings, (next) => accepts(next) && setSettings(next))}
      >
        <Reader />
        <button onClick={() => setSettings({ contrast: 'high' })}>从账号同步</button>
      </CareModeProvider>
    );
  }

  it('are what the person chose', () => {
    render(<Account accepts={() => true} />);
    expect(api.profile.textScale).toBe(1.3);
    expect(api.source('textScale')).toBe('user');
  });

  it('change when the app accepts', () => {
    const accepts = vi.fn<(settings: Partial<CareSettings>) => boolean>(() => true);
    render(<Account accepts={accepts} />);
    act(() => api.enter());
    expect(accepts).toHaveBeenCalledExactlyOnceWith({ mode: 'care', textScale: 1.3 });
    expect(carries('mode')).toBe('care');
    act(() => api.undo());
    expect(accepts).toHaveBeenLastCalledWith({ textScale: 1.3 });
    expect(carries('mode')).toBe('standard');
  });

  it('stay when the app refuses', () => {
    render(<Account accepts={() => false} />);
    act(() => api.enter());
    expect(carries('mode')).toBe('standard');
    expect(api.profile.textScale).toBe(1.3);
    expect(api.profile.mode).toBe('standard');
  });

  it('follow the app when it brings others', () => {
    render(<Account accepts={() => true} />);
    act(() => screen.getByText('从账号同步').click());
    expect(carries('contrast')).toBe('high');
    expect(api.profile.textScale).toBe(1);
  });

  it('keep two choices made in one event', () => {
    const accepts = vi.fn<(settings: Partial<CareSettings>) => boolean>(() => true);
    render(<Account accepts={accepts} />);
    act(() => {
      api.set({ contrast: 'high' });
      api.set({ layout: 'simple' });
    });
    const both = { textScale: 1.3, contrast: 'high', layout: 'simple' };
    expect(accepts).toHaveBeenLastCalledWith(both);
    expect(api.profile).toMatchObject(both);
    expect(carries('contrast')).toBe('high');
  });

  it('are all taken back when the app refuses two in one event', () => {
    render(<Account accepts={() => false} />);
    act(() => {
      api.set({ contrast: 'high' });
      api.set({ layout: 'simple' });
    });
    expect(api.profile).toMatchObject({ textScale: 1.3, contrast: 'standard', layout: 'standard' });
  });

  it('are not written to the storage of the device', () => {
    render(<Account accepts={() => true} />);
    act(() => api.enter());
    expect(localStorage.length).toBe(0);
  });
});

describe('a provider inside a provider', () => {
  it('uses the settings of the outer one and says so', () => {
    render(
      <CareModeProvider defaults={{ mode: 'care' }}>
        <CareModeProvider defaults={{ mode: 'standard' }}>
          <Reader />
        </CareModeProvider>
      </CareModeProvider>,
    );
    expect(api.mode).toBe('care');
    expect(carries('mode')).toBe('care');
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Care Mode: .*inside another.*`scope`/s),
    );
  });

  it('becomes a part of the page with settings of its own when it is a scope', () => {
    render(
      <CareModeProvider defaults={{ mode: 'care' }}>
        <CareModeProvider scope storage={false}>
          <Reader />
        </CareModeProvider>
      </CareModeProvider>,
    );
    const part = screen.getByText('standard').parentElement!;
    expect(part.getAttribute('data-care-mode')).toBe('standard');
    act(() => api.set({ contrast: 'high' }));
    expect(part.getAttribute('data-care-contrast')).toBe('high');
    expect(carries('contrast')).toBe('standard');
    expect(carries('mode')).toBe('care');
  });
});

describe('a part of the page with the defaults', () => {
  let outer: CareModeApi;
  function OuterReader() {
    outer = useCareMode();
    return null;
  }
  const page = (
    <CareModeProvider>
      <OuterReader />
      <CareModeProvider scope>
        <Reader />
      </CareModeProvider>
    </CareModeProvider>
  );

  it('keeps choices made inside to itself', () => {
    const { unmount } = render(page);
    act(() => api.set({ mode: 'care' }));
    expect(api.mode).toBe('care');
    expect(outer.mode).toBe('standard');
    expect(localStorage.length).toBe(0);
    expect(document.cookie).toBe('');
    unmount();
    render(page);
    expect(outer.mode).toBe('standard');
  });

  it('does not hear what the page has stored, is told by a link, or chooses later', () => {
    localStorage.setItem('care-mode', '{"v":1,"layout":"simple"}');
    history.replaceState(null, '', '/?care=1');
    render(page);
    expect(outer.profile).toMatchObject({ mode: 'care', layout: 'simple' });
    expect(api.profile).toMatchObject({ mode: 'standard', layout: 'standard' });
    act(() => outer.set({ textScale: 2 }));
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'care-mode' })));
    expect(api.profile.textScale).toBe(1);
    history.replaceState(null, '', '/');
  });

  it('is a part too when it carries another document', () => {
    const frame = document.implementation.createHTMLDocument();
    render(
      <CareModeProvider>
        <CareModeProvider target={frame}>
          <Reader />
        </CareModeProvider>
      </CareModeProvider>,
    );
    act(() => api.set({ mode: 'care' }));
    expect(frame.documentElement.getAttribute('data-care-mode')).toBe('care');
    expect(localStorage.length).toBe(0);
  });

  it('uses a storage and a link it is given', () => {
    const set = vi.fn<(value: string) => void>();
    render(
      <CareModeProvider scope storage={{ get: () => null, set }} url="?care-layout=simple">
        <Reader />
      </CareModeProvider>,
    );
    expect(api.profile.layout).toBe('simple');
    act(() => api.set({ mode: 'care' }));
    expect(set).toHaveBeenCalledOnce();
  });
});

describe('faults', () => {
  it('no provider: standard settings, nothing thrown, one message saying how to fix it', () => {
    render(<Reader />);
    expect(api.mode).toBe('standard');
    act(() => {
      api.enter();
      api.undo();
      api.reset();
    });
    expect(api.mode).toBe('standard');
    expect(carries('mode')).toBeNull();
    const said = vi.mocked(console.warn).mock.calls.map(([text]) => String(text));
    expect(said.filter((text) => text.includes('useCareMode found no'))).toHaveLength(1);
    expect(said.filter((text) => text.includes('changed outside'))).toHaveLength(1);
    expect(said.every((text) => /^Care Mode: .*CareModeProvider>/s.test(text))).toBe(true);
  });

  it('storage blocked: settings hold for the page', () => {
    const blocked: CareStorage = {
      get: () => {
        throw new Error('SecurityError');
      },
      set: () => {
        throw new Error('QuotaExceededError');
      },
    };
    render(
      <CareModeProvider storage={blocked}>
        <Reader />
      </CareModeProvider>,
    );
    act(() => api.enter());
    expect(carries('mode')).toBe('care');
  });

  it('hostile settings: dropped, the rest kept, nothing inherited', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"contrast":"</script><script>alert(1)","textScale":"1;}body{display:none","layout":"simple"}',
    );
    render(
      <CareModeProvider defaults={hostile} policy={{ motion: 'x"onload="y' as 'full' }}>
        <Reader />
      </CareModeProvider>,
    );
    expect(carries('contrast')).toBe('standard');
    expect(carries('layout')).toBe('simple');
    expect(carries('text-scale')).toBe('1');
    expect(carries('motion')).toBe('full');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('a host that throws or never answers: the page works', () => {
    render(
      <CareModeProvider
        hosts={[
          {
            name: 'broken',
            connect: () => {
              throw new Error('bridge');
            },
          },
          { name: 'silent', connect: () => {} },
        ]}
      >
        <Reader />
      </CareModeProvider>,
    );
    act(() => api.enter());
    expect(carries('mode')).toBe('care');
  });

  it.each([[null], [{ name: 'alone', connect: () => {} }], [[null]]])(
    'hosts that are none: the page works (%j)',
    (hosts) => {
      render(
        <CareModeProvider hosts={hosts as never}>
          <Reader />
        </CareModeProvider>,
      );
      act(() => api.enter());
      expect(carries('mode')).toBe('care');
    },
  );

  it('a language there are no words in is told once, by the name of the prop', () => {
    render(<CareModeProvider locale={'fr' as never} />);
    expect(carries('locale')).toBe('zh-CN');
    expect(vi.mocked(console.warn).mock.calls.flat()).toEqual([
      expect.stringMatching(/^Care Mode: locale is "fr".*Allowed: \["zh-CN"/),
    ]);
  });

  it('a listener that throws does not stop the switch', () => {
    const error = vi.mocked(console.error).mockImplementation(() => {});
    render(
      <CareModeProvider
        onChange={() => {
          throw new Error('analytics');
        }}
      >
        <Reader />
      </CareModeProvider>,
    );
    act(() => api.enter());
    expect(carries('mode')).toBe('care');
    expect(error).toHaveBeenCalledOnce();
    error.mockClear();
  });
});

describe('care.css', () => {
  afterEach(() => {
    vi.useRealTimers();
    html.style.removeProperty('--care-target');
  });

  it('is not missed where it is on the page, or before it had time to come', () => {
    vi.useFakeTimers();
    const { unmount } = render(<CareModeProvider />);
    vi.advanceTimersByTime(1000);
    html.style.setProperty('--care-target', '44px');
    vi.advanceTimersByTime(60_000);
    unmount();
    html.style.removeProperty('--care-target');
    render(<CareModeProvider />).unmount();
    vi.advanceTimersByTime(60_000);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is asked for where it was forgotten, with the line that loads it', () => {
    vi.useFakeTimers();
    render(<CareModeProvider />);
    vi.advanceTimersByTime(60_000);
    expect(console.warn).toHaveBeenCalledOnce();
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringContaining("import '@care-mode/tokens/care.css'"),
    );
  });
});

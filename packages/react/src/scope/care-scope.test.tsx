import { describeConformance } from '@care-mode/test-kit';
import { act, render, screen } from '@testing-library/react';
import { createCareStore } from '@care-mode/core';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider, useCareMode } from '../provider';
import { deriveStore } from './derive-store';
import { CareExempt, CareScope, ScopePortal, useScopeAttach } from '.';
import type { CareModeApi } from '../provider';

describeConformance('CareScope', (props) => <CareScope {...props}>地图</CareScope>, {
  element: HTMLDivElement,
  handlers: ['onClick'],
  asChild: (props) => (
    <CareScope asChild {...props}>
      <a href="#map">地图</a>
    </CareScope>
  ),
});

describeConformance('CareExempt', (props) => <CareExempt {...props}>地图</CareExempt>, {
  element: HTMLDivElement,
  handlers: ['onClick'],
  asChild: (props) => (
    <CareExempt asChild {...props}>
      <a href="#map">地图</a>
    </CareExempt>
  ),
});

let api: CareModeApi;
function Reader() {
  api = useCareMode();
  return <output>{api.mode}</output>;
}

const store = () => createCareStore({ storage: false, url: false, system: false });
const mode = (element: Element | null | undefined) => element?.getAttribute('data-care-mode');

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('a part of the page', () => {
  it('has its own settings on its own element and inherits the rest', () => {
    const outer = store();
    render(
      <CareModeProvider store={outer}>
        <CareScope
          data-testid="part"
          settings={{ mode: 'care' }}
          className="mine"
          style={{ margin: 1 }}
        >
          <Reader />
        </CareScope>
      </CareModeProvider>,
    );
    const part = screen.getByTestId('part');
    expect(part.className).toBe('mine');
    expect(part.style.margin).toBe('1px');
    expect(mode(part)).toBe('care');
    expect(mode(document.documentElement)).toBe('standard');
    expect(api.mode).toBe('care');
    act(() => outer.set({ textScale: 1.5, contrast: 'high' }));
    expect(part.dataset.careTextScale).toBe('1.5');
    expect(part.getAttribute('data-care-contrast')).toBe('high');
    expect(api.profile.textScale).toBe(1.5);
    expect(part.style.margin).toBe('1px');
  });

  it('works on the child it is given', () => {
    const ref = createRef<HTMLDivElement>();
    const outer = store();
    render(
      <CareModeProvider store={outer}>
        <CareScope asChild ref={ref} settings={{ layout: 'simple' }}>
          <section>地图</section>
        </CareScope>
      </CareModeProvider>,
    );
    const part = screen.getByText('地图');
    expect(part.tagName).toBe('SECTION');
    expect(ref.current).toBe(part);
    expect(part.getAttribute('data-care-layout')).toBe('simple');
    act(() => outer.set({ mode: 'care' }));
    expect(mode(part)).toBe('care');
  });

  it('passes choices it does not fix to the page, and says why a fixed one stays', () => {
    const outer = store();
    render(
      <CareModeProvider store={outer}>
        <CareScope settings={{ mode: 'care' }}>
          <Reader />
        </CareScope>
      </CareModeProvider>,
    );
    act(() => api.set({ mode: 'standard', textScale: 2 }));
    expect(outer.get().textScale).toBe(2);
    expect(api.mode).toBe('care');
    expect(api.isLocked('mode')).toBe(true);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('inside a CareScope'));
  });

  it('keeps presets and resets made inside away from what it fixes', () => {
    const outer = store();
    render(
      <CareModeProvider store={outer}>
        <CareScope settings={{ mode: 'standard' }}>
          <Reader />
        </CareScope>
      </CareModeProvider>,
    );
    act(() => api.applyPreset('simple'));
    expect(outer.get().mode).toBe('standard');
    expect(outer.get().layout).toBe('simple');
    act(() => outer.set({ mode: 'care' }));
    act(() => api.reset());
    expect(outer.get()).toMatchObject({ mode: 'care', layout: 'standard' });
    act(() => api.reset(['mode']));
    expect(outer.get().mode).toBe('care');
  });

  it('nests', () => {
    const outer = store();
    render(
      <CareModeProvider store={outer}>
        <CareScope settings={{ mode: 'care' }}>
          <CareScope data-testid="inner" settings={{ textScale: 2 }}>
            <Reader />
          </CareScope>
        </CareScope>
      </CareModeProvider>,
    );
    const inner = screen.getByTestId('inner');
    expect(mode(inner)).toBe('care');
    act(() => outer.set({ contrast: 'high' }));
    expect(inner.getAttribute('data-care-contrast')).toBe('high');
    expect(inner.dataset.careTextScale).toBe('2');
  });

  it('follows settings its owner changes', () => {
    const outer = store();
    const page = (scale: 1 | 2) => (
      <CareModeProvider store={outer}>
        <CareScope data-testid="part" settings={{ textScale: scale }}>
          <Reader />
        </CareScope>
      </CareModeProvider>
    );
    const { rerender } = render(page(1));
    rerender(page(2));
    expect(screen.getByTestId('part').dataset.careTextScale).toBe('2');
    expect(api.profile.textScale).toBe(2);
  });

  it('says its language and direction when it has its own', () => {
    render(
      <CareModeProvider store={store()}>
        <CareScope settings={{ locale: 'ug' }}>ئۇيغۇرچە</CareScope>
      </CareModeProvider>,
    );
    const part = screen.getByText('ئۇيغۇرچە');
    expect([part.lang, part.dir]).toEqual(['ug', 'rtl']);
  });

  it('is painted only where its colours are its own, and leaves a caller’s element alone', () => {
    render(
      <>
        <CareScope settings={{ mode: 'care' }}>字大</CareScope>
        <CareScope settings={{ contrast: 'high' }}>清晰</CareScope>
        <CareScope asChild settings={{ contrast: 'high' }}>
          <p>自己的样子</p>
        </CareScope>
      </>,
    );
    const scope = (text: string) => screen.getByText(text).getAttribute('data-care-scope');
    expect(['字大', '清晰', '自己的样子'].map(scope)).toEqual(['own', 'painted', '']);
  });

  it('drops hostile settings', () => {
    render(
      <CareModeProvider store={store()}>
        <CareScope
          data-testid="part"
          settings={{ contrast: '"><script>' as 'high', locale: 'x"' as 'en', layout: 'simple' }}
        />
      </CareModeProvider>,
    );
    const part = screen.getByTestId('part');
    expect(part.getAttribute('data-care-contrast')).toBe('standard');
    expect(part.hasAttribute('lang')).toBe(false);
    expect(part.getAttribute('data-care-layout')).toBe('simple');
  });

  it('carries its own settings without a provider', () => {
    render(<CareScope settings={{ mode: 'care' }}>药品说明</CareScope>);
    expect(mode(screen.getByText('药品说明'))).toBe('care');
  });

  it('renders nothing again at a switch', () => {
    const outer = store();
    let renders = 0;
    const Row = () => {
      renders += 1;
      return null;
    };
    render(
      <CareModeProvider store={outer}>
        <CareScope settings={{ layout: 'simple' }}>
          <Row />
        </CareScope>
      </CareModeProvider>,
    );
    act(() => outer.set({ mode: 'care' }));
    expect(renders).toBe(1);
  });
});

describe('a region opted out', () => {
  it('looks standard, and still does not move when motion is unwanted', () => {
    const outer = store();
    render(
      <CareModeProvider store={outer}>
        <CareExempt>地图</CareExempt>
      </CareModeProvider>,
    );
    act(() => outer.set({ mode: 'care', textScale: 2, contrast: 'high' }));
    const region = screen.getByText('地图');
    expect(mode(region)).toBe('standard');
    expect(region.getAttribute('data-care-contrast')).toBe('standard');
    expect(region.getAttribute('data-care-target-size')).toBe('standard');
    expect(region.dataset.careTextScale).toBe('1');
    expect(region.getAttribute('data-care-motion')).toBe('reduced');
  });
});

describe('an overlay that leaves its scope', () => {
  it('stands bare in body when the document is its scope', () => {
    render(
      <CareModeProvider store={store()}>
        <ScopePortal>
          <p>提示</p>
        </ScopePortal>
      </CareModeProvider>,
    );
    expect(screen.getByText('提示').parentElement).toBe(document.body);
  });

  it('carries the scope it was opened from and follows later switches', () => {
    const outer = store();
    render(
      <CareModeProvider store={outer}>
        <CareScope settings={{ mode: 'care', locale: 'ug' }}>
          <ScopePortal>
            <p>提示</p>
            <Reader />
          </ScopePortal>
        </CareScope>
      </CareModeProvider>,
    );
    const carrier = screen.getByText('提示').parentElement!;
    expect(carrier.parentElement).toBe(document.body);
    expect(mode(carrier)).toBe('care');
    expect(carrier.dir).toBe('rtl');
    act(() => outer.set({ contrast: 'high' }));
    expect(carrier.getAttribute('data-care-contrast')).toBe('high');
    expect(api.mode).toBe('care');
  });

  it('goes where it is told', () => {
    const place = document.body.appendChild(document.createElement('aside'));
    render(<ScopePortal container={place}>提示</ScopePortal>);
    expect(place.textContent).toBe('提示');
    place.remove();
  });

  it('can attach an element of its own', () => {
    const outer = store();
    function Bubble() {
      return <b ref={useScopeAttach()}>气泡</b>;
    }
    const page = (isOpen: boolean) => (
      <CareModeProvider store={outer}>
        <CareScope settings={{ mode: 'care' }}>{isOpen && <Bubble />}</CareScope>
      </CareModeProvider>
    );
    const { rerender } = render(page(true));
    const bubble = screen.getByText('气泡');
    act(() => outer.set({ textScale: 2 }));
    expect(mode(bubble)).toBe('care');
    expect(bubble.dataset.careTextScale).toBe('2');
    rerender(page(false));
    act(() => outer.set({ textScale: 1.5 }));
    expect(bubble.attributes).toHaveLength(0);
  });

  it('gets back what it carried before', () => {
    const element = document.createElement('b');
    element.dataset.careTextScale = '1.15';
    const detach = deriveStore(store(), { mode: 'care' }).attach(element);
    expect(mode(element)).toBe('care');
    expect(element.dataset.careTextScale).toBe('1');
    detach();
    expect(element.outerHTML).toBe('<b data-care-text-scale="1.15"></b>');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { createCareStore, presets, profileAttributes, resolve } from './index.ts';
import type { CareLanguages } from './index.ts';

const store = () => createCareStore({ storage: false, system: false, url: false });
const attributesOf = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('attributes', () => {
  it('are the full set of the contract, aids only while in use', () => {
    expect(profileAttributes(resolve({}))).toEqual({
      'data-care-mode': 'standard',
      'data-care-text-scale': '1',
      'data-care-contrast': 'standard',
      'data-care-color-scheme': 'light',
      'data-care-target-size': 'standard',
      'data-care-spacing': 'standard',
      'data-care-motion': 'full',
      'data-care-layout': 'standard',
      'data-care-voice': 'off',
      'data-care-notices': 'shown',
      'data-care-locale': 'zh-CN',
    });
    expect(profileAttributes(resolve({ user: { aids: ['ruler', 'largeCursor'] } }))).toMatchObject({
      'data-care-aids': 'ruler large-cursor',
    });
  });

  it('say nothing about speed and voice, which nobody sees', () => {
    const attributes = profileAttributes(resolve({ user: { voiceRate: 2, voiceName: '"><b>' } }));
    expect(JSON.stringify(attributes)).not.toMatch(/rate|name|<b>/);
  });
});

describe('an attached element', () => {
  it('carries what a server would have rendered, and follows', () => {
    const care = store();
    const element = document.createElement('div');
    care.attach(element);
    care.set({ mode: 'care', textScale: 1.5, aids: ['lens'] });
    const rendered = profileAttributes(care.get());
    expect(element.dataset.careTextScale).toBe('1.5');
    expect(attributesOf(element)).toEqual(rendered);
    care.set({ aids: [] });
    expect(element.hasAttribute('data-care-aids')).toBe(false);
  });

  it('is touched only where something changed', () => {
    const care = store();
    const element = document.createElement('div');
    care.attach(element);
    const observer = new MutationObserver(() => {});
    observer.observe(element, { attributes: true });
    care.set({ layout: 'simple' });
    expect(observer.takeRecords().map(({ attributeName }) => attributeName)).toEqual([
      'data-care-layout',
    ]);
    // A second writer with the same settings finds nothing to do.
    care.attach(element);
    expect(observer.takeRecords()).toEqual([]);
  });

  it('has everything back as it was after detaching', () => {
    const care = store();
    const element = document.createElement('div');
    element.setAttribute('style', 'color: red;');
    element.setAttribute('data-care-mode', 'care');
    element.setAttribute('title', '看病');
    const before = attributesOf(element);
    const detach = care.attach(element);
    care.set({ textScale: 2, aids: ['ruler'] });
    expect(attributesOf(element)).not.toEqual(before);
    detach();
    expect(attributesOf(element)).toEqual(before);
    care.set({ textScale: 1 });
    expect(attributesOf(element)).toEqual(before);
  });

  it('may be one of several: a root, a scope, the html of a frame', () => {
    const care = store();
    const elements = ['html', 'section', 'div'].map((tag) => document.createElement(tag));
    elements.forEach((element) => care.attach(element));
    care.set(presets.largeText);
    expect(elements.map((element) => element.dataset.careMode)).toEqual(['care', 'care', 'care']);
  });

  it('may be an element that is neither HTML nor SVG', () => {
    const element = document.createElementNS('urn:x', 'y');
    const detach = store().attach(element);
    expect(element.getAttribute('data-care-mode')).toBe('standard');
    detach();
    expect(element.attributes).toHaveLength(0);
  });

  it('never carries a value from outside the allow-list', () => {
    const care = store();
    const element = document.createElement('div');
    care.attach(element);
    const before = attributesOf(element);
    const hostile = '1;background:url(//evil)} [data-care-mode]{display:none';
    for (const key of [
      'mode',
      'textScale',
      'contrast',
      'locale',
      'aids',
      'voiceName',
      '__proto__',
    ]) {
      care.set(JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(hostile)}}`));
    }
    care.setSource('host', {
      textScale: hostile as never,
      contrast: { toString: () => hostile } as never,
    });
    expect(attributesOf(element)).toEqual(before);
  });
});

describe('the language of a page', () => {
  const languages: CareLanguages = ['zh-CN', 'ug'];
  const page = () => {
    const element = document.createElement('html');
    element.lang = 'zh';
    return element;
  };

  it('follows the locale where the app has words in it, and comes back', () => {
    const care = store();
    const element = page();
    const detach = care.attach(element, languages);
    expect([element.lang, element.dir]).toEqual(['zh-CN', 'ltr']);
    care.set({ locale: 'ug' });
    expect([element.lang, element.dir]).toEqual(['ug', 'rtl']);
    care.set({ locale: 'bo' });
    expect([element.lang, element.dir]).toEqual(['zh-CN', 'ltr']);
    detach();
    expect(element.outerHTML).toBe('<html lang="zh"></html>');
  });

  it('is never touched for an app that names none', () => {
    const care = store();
    const element = page();
    const detach = care.attach(element);
    care.set({ locale: 'ug' });
    expect([element.lang, element.hasAttribute('dir')]).toEqual(['zh', false]);
    // Somebody else may say it meanwhile.
    element.lang = 'ug';
    detach();
    expect(element.lang).toBe('ug');
    expect(profileAttributes(care.get())).not.toHaveProperty('lang');
  });
});

describe('an element with several followers', () => {
  it('keeps the settings of a shared store until the last one stops, and nobody warns', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const care = store();
    const element = document.createElement('div');
    const detach = [care.attach(element), care.attach(element)];
    care.set({ mode: 'care' });
    detach[0]!();
    expect(element.dataset.careMode).toBe('care');
    care.set({ layout: 'simple' });
    expect(element.dataset.careLayout).toBe('simple');
    detach[1]!();
    expect(element.attributes).toHaveLength(0);
    // A store of its own is fine once the element is free.
    store().attach(element)();
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([[null], [undefined], ['body'], [document]])(
    'is asked for in words when it is none: %s',
    (element) => {
      expect(() => createCareStore({ storage: false }).attach(element as never)).toThrow(
        /^Care Mode: .*which is no element.*attach\(document\.documentElement\)/,
      );
    },
  );

  it('warns once when two stores write to it: what, why and how to fix it', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = document.createElement('main');
    store().attach(element);
    store().attach(element);
    store().attach(element);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Care Mode: Two care stores .*<main>.*undoes.*createCareStore\(\)/s),
    );
    warn.mockRestore();
  });
});

import { describe, expect, it } from 'vitest';
import { createCareStore, profileAttributes, resolve } from './index.ts';

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
    const twin = store();
    twin.set({ layout: 'simple' });
    twin.attach(element);
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
    care.applyPreset('largeText');
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

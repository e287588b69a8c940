import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followMarks } from '../marks.ts';
import { weuiMarks } from './index.ts';

const read = (file: string) => readFileSync(file, 'utf8');
// Vitest runs in the workspace root.
const require = createRequire(path.resolve('tests/apps/libraries/package.json'));
const library = read(require.resolve('weui/dist/style/weui.css'));

const html = document.documentElement;

afterEach(() => {
  for (const element of [html, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
});

describe('the marks of WeUI', () => {
  it('brings its care colours in care mode, and gives the app its own value back', () => {
    document.body.setAttribute('data-weui-mode', 'own');
    const stop = followMarks(weuiMarks);
    expect(document.body.getAttribute('data-weui-mode')).toBe('own');
    html.setAttribute('data-care-mode', 'care');
    return vi
      .waitFor(() => expect(document.body.getAttribute('data-weui-mode')).toBe('care'))
      .then(stop)
      .then(() => expect(document.body.getAttribute('data-weui-mode')).toBe('own'));
  });

  it('turns dark with the scheme, and with light text on a dark ground', () => {
    html.setAttribute('data-care-contrast', 'yellow-on-blue');
    const stop = followMarks(weuiMarks);
    expect(document.body.getAttribute('data-weui-theme')).toBe('dark');
    stop();
    expect(document.body.hasAttribute('data-weui-theme')).toBe(false);
  });
});

describe('the style sheet of WeUI', () => {
  const css = read('packages/adapters/src/weui/weui.css');
  const rules = css.replace(/\/\*[^]*?\*\//g, '');
  const namesIn = (text: string, pattern: RegExp) => [...new Set(text.match(pattern))];

  it('says nothing while no setting is on', () => {
    const selectors = rules.match(/^[^\s}].*/gm)!;
    expect(selectors.length).toBeGreaterThan(20);
    for (const selector of selectors) {
      expect(selector).toMatch(/^(?::root:root|:where\()?\[data-care-/);
    }
  });

  it('names only what the library has', () => {
    for (const name of namesIn(rules, /\.weui-[\w-]+|--weui-[\w-]+(?=:)/g)) {
      expect(library).toContain(name);
    }
  });
});

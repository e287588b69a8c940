import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { followMarks } from '../marks.ts';
import { tdesignMarks } from './index.ts';

const read = (file: string) => readFileSync(file, 'utf8');
// Vitest runs in the workspace root.
const require = createRequire(path.resolve('tests/apps/libraries/package.json'));
const library = read(require.resolve('tdesign-mobile-react/dist/tdesign.css'));

const html = document.documentElement;

afterEach(() => {
  for (const element of [html, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
});

describe('the mark of TDesign', () => {
  it('turns dark while the person wants it, and gives the app its own theme back', () => {
    html.setAttribute('theme-mode', 'light');
    html.setAttribute('data-care-color-scheme', 'dark');
    const stop = followMarks(tdesignMarks);
    expect(html.getAttribute('theme-mode')).toBe('dark');
    stop();
    expect(html.getAttribute('theme-mode')).toBe('light');
  });

  it('leaves the theme alone in care mode itself', () => {
    html.setAttribute('data-care-mode', 'care');
    const stop = followMarks(tdesignMarks);
    expect(html.hasAttribute('theme-mode')).toBe(false);
    stop();
  });
});

describe('the style sheet of TDesign', () => {
  const css = read('packages/adapters/src/tdesign-mobile/tdesign-mobile.css');
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
    // Written by its scripts, without a rule of its own.
    const inScripts = ['.t-tabs__item--line'];
    const names = namesIn(rules, /\.t-[\w-]+|--td-[\w-]+(?=:)/g);
    for (const name of names.filter((one) => !inScripts.includes(one))) {
      expect(library).toContain(name);
    }
  });

  it('makes every size of its theme follow', () => {
    const sizes = namesIn(library, /--td-(?:font-size|line-height)-[a-z]+-[\w-]+(?=:)/g);
    expect(sizes).toHaveLength(40);
    for (const name of sizes) expect(rules).toMatch(new RegExp(`\\n {2}${name}: max\\(`));
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { followMarks } from '../marks.ts';
import { vantMarks } from './index.ts';

const read = (file: string) => readFileSync(file, 'utf8');
// Vitest runs in the workspace root.
const require = createRequire(path.resolve('tests/apps/libraries/package.json'));
const library = read(require.resolve('vant/lib/index.css'));

const html = document.documentElement;

afterEach(() => {
  for (const element of [html, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
});

describe('the mark of Vant', () => {
  it('turns dark while the person wants it, beside what else is on <html>', () => {
    html.className = 'app';
    html.setAttribute('data-care-color-scheme', 'dark');
    const stop = followMarks(vantMarks);
    expect(html.className).toBe('app van-theme-dark');
    stop();
    expect(html.className).toBe('app');
  });
});

describe('the style sheet of Vant', () => {
  const css = read('packages/adapters/src/vant/vant.css');
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
    // Written by its scripts, without a rule of their own.
    const inScripts = ['.van-tab--line', '.van-picker-column__item--selected'];
    const names = namesIn(rules, /\.van-[\w-]+|--van-[\w-]+(?=:)/g);
    for (const name of names.filter((one) => !inScripts.includes(one))) {
      expect(library).toContain(name);
    }
  });

  it('makes every base size follow, and gives every base colour one of ours', () => {
    const [base = ''] = /:root[^{]*\{[^}]*--van-text-color[^}]*\}/.exec(library) ?? [];
    const sizes = namesIn(base, /--van-(?:font-size|line-height)-[\w-]+(?=:)/g);
    expect(sizes).toHaveLength(8);
    for (const name of sizes) expect(rules).toMatch(new RegExp(`\\n {2}${name}: max\\(`));
    const colours = namesIn(base, /--van-(?:[a-z]+-color(?:-\d)?|background(?:-\d)?)(?=:)/g);
    expect(colours.length).toBeGreaterThan(10);
    for (const name of colours) expect(rules).toMatch(new RegExp(`\\n {2}${name}: var\\(--care-`));
  });
});

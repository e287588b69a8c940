import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { followMarks } from '../marks.ts';
import { antdMobileMarks } from './index.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const css = read('packages/adapters/src/antd-mobile/antd-mobile.css');
// The library is installed for its test app only.
const require = createRequire(path.resolve('tests/apps/libraries/package.json'));
const library = path.join(path.dirname(require.resolve('antd-mobile/package.json')), 'es');

const html = document.documentElement;
afterEach(() => {
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
});

describe('the marks of antd-mobile', () => {
  it('turn its dark theme on and give back what the app had', () => {
    html.setAttribute('data-prefers-color-scheme', 'light');
    html.setAttribute('data-care-color-scheme', 'dark');
    const stop = followMarks(antdMobileMarks);
    expect(html.getAttribute('data-prefers-color-scheme')).toBe('dark');
    stop();
    expect(html.getAttribute('data-prefers-color-scheme')).toBe('light');
  });

  it('are what its style sheet of the dark theme waits for', () => {
    const [mark] = antdMobileMarks;
    expect(read(path.join(library, 'global/theme-dark.css'))).toContain(
      `${mark!.on}[${mark!.attribute}='${mark!.value}']`,
    );
  });
});

describe('the style sheet of antd-mobile', () => {
  const theme = read(path.join(library, 'global/theme-default.css'));
  const variables = [...new Set(theme.match(/--adm-[\w-]+(?=:)/g))];

  it('makes every size of its theme follow', () => {
    const sizes = variables.filter((name) => name.startsWith('--adm-font-size'));
    expect(sizes).toHaveLength(11);
    for (const name of sizes) expect(css).toMatch(new RegExp(`\\n {2}${name}: max\\(`));
  });

  it('gives every colour of its theme a value of ours', () => {
    const colours = variables.filter((name) => name.includes('color'));
    expect(colours).toHaveLength(20);
    for (const name of colours) expect(css).toMatch(new RegExp(`\\n {2}${name}: var\\(--care-`));
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
// Vitest runs in the workspace root.
const require = createRequire(path.resolve('tests/apps/libraries/package.json'));
const library = read(require.resolve('@nutui/nutui-react/dist/style.css'));

describe('the style sheet of NutUI', () => {
  const css = read('packages/adapters/src/nutui/nutui.css');
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
    for (const name of namesIn(rules, /\.nut-[\w-]+|--nut(?:ui)?-[\w-]+(?=:)/g)) {
      expect(library).toContain(name);
    }
  });

  it('makes every size of text follow', () => {
    const sizes = namesIn(library, /--nutui-font-size-(?!icon)[\w-]+/g);
    expect(sizes).toHaveLength(11);
    for (const name of sizes) expect(rules).toMatch(new RegExp(`\\n {2}${name}: max\\(`));
  });
});

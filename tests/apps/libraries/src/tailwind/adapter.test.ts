// @vitest-environment node
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';
import { expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const read = (name: string) => fs.readFileSync(require.resolve(name), 'utf8');

/** What Tailwind makes of some classes with the adapter and an app's own sheet. */
async function made(classes: string, own = ''): Promise<string> {
  const sheets = [read('tailwindcss/index.css'), own, read('@care-mode/adapters/tailwind.css')];
  const { build } = await compile(sheets.join('\n'));
  return build(classes.split(' '));
}

it('lets sizes and lines follow the settings', async () => {
  const css = await made('text-sm leading-tight');
  expect(css).toContain(
    '--text-sm: max(var(--care-fit-floor, 0px), calc(0.875rem + var(--care-fit-growth, 0px)));',
  );
  expect(css).toContain('--leading-tight: max(1.25, var(--care-fit-line, 0));');
});

it("leaves the sizes of an app's own theme to the app, also where they stand before", async () => {
  const css = await made('text-sm', '@theme { --text-sm: 15px; }');
  expect(css).toContain('--text-sm: 15px;');
  expect(css).not.toContain('calc(0.875rem');
});

it('has a variant for care mode and one for every contrast but the standard one', async () => {
  const css = await made('care:flex-col care-contrast:border-2 min-h-care');
  expect(css).toContain(
    ".care\\:flex-col:where([data-care-mode='care'], [data-care-mode='care'] *) {",
  );
  expect(css).toMatch(
    /\.care-contrast\\:border-2:where\(\[data-care-contrast\]:not\(\[data-care-contrast='standard'\]\),/,
  );
  expect(css).toContain('min-height: var(--spacing-care);');
});

it('hears the person in dark and motion variants', async () => {
  const css = await made('dark:bg-black motion-reduce:hidden motion-safe:flex');
  expect(css).toContain(
    ".dark\\:bg-black:where([data-care-color-scheme='dark'][data-care-contrast='standard'],",
  );
  expect(css).toContain(".motion-reduce\\:hidden:where([data-care-motion='reduced'],");
  expect(css).toContain(".motion-safe\\:flex:where(:root:not([data-care-motion='reduced']),");
});

it('gives pale edges a strong one where pale greys become a ground (C-07)', async () => {
  const css = await made(
    'border-gray-200 bg-gray-200 ring-zinc-100',
    '@theme { --color-gray-200: #eee; }',
  );
  const edge = (grey: string) => `var(--care-fit-pale-edge, var(--color-${grey}))`;
  expect(css).toContain(`border-color: ${edge('gray-200')};`);
  expect(css).toContain('background-color: var(--color-gray-200);');
  expect(css).toContain(`--tw-ring-color: ${edge('zinc-100')};`);
  // Both are there to be meant, and only other contrasts mean something else.
  expect(css).toContain('--color-gray-200: #eee;');
  expect(css).toMatch(/--color-zinc-100: oklch/);
  expect(css.match(/--care-fit-pale-edge: /g)).toHaveLength(1);
});

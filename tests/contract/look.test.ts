// @vitest-environment node
import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { baseline, checkCss } from '../tools/css-baseline';
import { filesBelow, styledTemplates, templatesOf } from '../tools/styled-templates';
import { expectNone, read, root, short, treeOf, wordsOf } from './house';

const templates = styledTemplates(root, 'packages/react/src');
const careCss = read('packages/tokens/src/care.css');

/** Custom properties care.css uses to compute others; components keep away from them. */
const internal = ['--care-text-body', '--care-text-floor', '--care-space-unit', '--care-motion'];

const declared = new Set(
  [...careCss.matchAll(/(--care-[a-z0-9-]+)\s*:/g)].map(([, name]) => name!),
);

interface Found {
  line: number;
  text: string;
}

/** Declarations with a colour or a size that ought to come from a token. */
function literals(css: string): Found[] {
  const found: Found[] = [];
  postcss.parse(css).walkDecls((declaration) => {
    const { prop, value } = declaration;
    const say = (what: string) =>
      found.push({
        line: declaration.source?.start?.line ?? 1,
        text: `${prop}: ${value} (${what})`,
      });
    const bare = value.replace(/url\([^)]*\)/g, '').replace(/(["']).*?\1/g, '');
    if (/#[0-9a-f]{3,8}\b/i.test(bare)) say('colour');
    if (/\b(rgb|hsl|hwb|lab|lch|oklch|color)a?\(/i.test(bare)) say('colour');
    if (
      /(color|background|border|outline|shadow|fill|stroke)/.test(prop) &&
      /(?<![-\w])(white|black|gr[ae]y|red|green|blue|yellow|orange|navy|teal|silver)(?![-\w])/i.test(
        bare,
      )
    ) {
      say('colour');
    }
    for (const [, number] of bare.matchAll(/(?<![-\w.])(\d*\.?\d+)px\b/g)) {
      // Nothing, a hairline and a rounding guard are no sizes anybody would want to change; the
      // guess of what is not laid out yet is no look at all.
      if (Number(number) > 1 && !prop.startsWith('contain-intrinsic')) say('size');
    }
    if (/^(font-size|line-height)$/.test(prop) && /\d(rem|px|pt|vw)\b/.test(bare))
      say('size of text');
    if (prop === 'font-family' && !/var\(|inherit/.test(bare)) say('typeface');
    if (
      /(?<![-\w])\d*\.?\d+m?s\b/.test(bare) &&
      /transition|animation/.test(prop) &&
      !/\b0m?s\b/.test(bare)
    ) {
      say('duration');
    }
  });
  return found;
}

/**
 * Fixed heights cut text that grows (C-01, C-04). Boxes without words may have one, as a fraction
 * of a token or of the text around them.
 */
function fixedHeights(css: string): Found[] {
  const found: Found[] = [];
  postcss.parse(css).walkDecls(/^(height|block-size)$/, (declaration) => {
    const { value } = declaration;
    const harmless =
      /^(0|1px|auto|100%|inherit|(min|max|fit)-content|[\d.]+em)$/.test(value) ||
      /var\(--care-(check-size|icon-size)\)/.test(value);
    if (!harmless) {
      found.push({ line: declaration.source?.start?.line ?? 1, text: `height: ${value}` });
    }
  });
  return found;
}

/** Where a rule says how something looks by asking for the mode instead of using variables. */
function asksForMode(css: string): Found[] {
  const found: Found[] = [];
  postcss.parse(css).walkRules((rule) => {
    if (/\[data-care-(mode|contrast|target-size|spacing|motion|color-scheme)/.test(rule.selector)) {
      found.push({ line: rule.source?.start?.line ?? 1, text: rule.selector });
    }
  });
  return found;
}

const everywhere = (check: (css: string) => Found[]) =>
  templates.flatMap(({ file, line, css }) =>
    check(css).map((found) => `${file}:${line + found.line - 1} ${found.text}`),
  );

describe('looks', () => {
  it('are written in styles files', () => {
    expect(templates.length).toBeGreaterThan(0);
    const elsewhere = filesBelow(path.join(root, 'packages/react/src'))
      .filter(
        (file) =>
          /\.tsx?$/.test(file) && !/\.(styles|test|ssr\.test|browser\.test)\.tsx?$/.test(file),
      )
      .filter((file) => !file.includes(`${path.sep}styles${path.sep}`))
      .filter((file) => /from 'styled-components'/.test(readFileSync(file, 'utf8')))
      .map(short);
    expectNone(elsewhere);
  });

  it('hold no colour and no size of their own', () => {
    expectNone(everywhere(literals));
  });

  it('fix no height around text', () => {
    expectNone(everywhere(fixedHeights));
  });

  it('never ask for the mode: variables carry it', () => {
    expectNone(everywhere(asksForMode));
  });

  it('have static templates: only shared pieces of CSS are put in', () => {
    const dynamic = templates.flatMap(({ file, line, interpolations }) =>
      interpolations
        .filter((expression) => !/^[a-zA-Z][\w.]*$/.test(expression))
        .map((expression) => `${file}:${line} \${${expression}}`),
    );
    expectNone(dynamic);
  });

  it('use only variables that care.css declares for them', () => {
    const own = new Set(
      templates.flatMap(({ css }) =>
        [...css.matchAll(/(--[a-z0-9-]+)\s*:/g)].map(([, name]) => name!),
      ),
    );
    // Some tell a measured length to CSS: their name is a string in the component.
    for (const file of filesBelow(path.join(root, 'packages/react/src'))) {
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) continue;
      for (const { text } of wordsOf(treeOf(file))) {
        if (/^--[a-z0-9-]+$/.test(text)) own.add(text);
      }
    }
    const places = [
      ...templates,
      ...['packages/react/src', 'stories', 'tests/apps', 'packages/tokens/src'].flatMap((folder) =>
        filesBelow(path.join(root, folder))
          .filter((file) => file.endsWith('.css') && !file.endsWith('care.css'))
          .map((file) => ({ file: short(file), line: 1, css: readFileSync(file, 'utf8') })),
      ),
    ];
    const unknown = places.flatMap(({ file, line, css }) =>
      [...css.matchAll(/var\(\s*(--care-[a-z0-9-]+)/g)]
        .filter(([, name]) => (!declared.has(name!) && !own.has(name!)) || internal.includes(name!))
        .map(
          (match) =>
            `${file}:${line + css.slice(0, match.index).split('\n').length - 1} ${match[1]}`,
        ),
    );
    expectNone(unknown);
  });

  it('find every variable of care.css explained in docs/tokens.md', () => {
    const explained = new Set(
      read('docs/tokens.md')
        .split('\n')
        .flatMap((line) => {
          const [, name, purpose] = /^\| `(--care-[a-z0-9-]+)` \| ([^|]+) \|/.exec(line) ?? [];
          return name && purpose?.trim() ? [name] : [];
        }),
    );
    const silent = [...declared].filter((name) => !explained.has(name) && !internal.includes(name));
    expectNone(silent.sort());
    expectNone([...explained].filter((name) => !declared.has(name)));
  });

  it('are understood by every browser of the baseline', async () => {
    const floor = baseline(root);
    const wrong: string[] = [];
    for (const { file, line, css } of [
      ...templates,
      ...['care.css', 'base.css'].map((name) => ({
        file: `packages/tokens/src/${name}`,
        line: 1,
        css: read(`packages/tokens/src/${name}`),
      })),
    ]) {
      for (const finding of await checkCss(css, floor)) {
        wrong.push(`${file}:${line + finding.line - 1} ${finding.message}`);
      }
    }
    expectNone(wrong);
  });
});

describe('the checks of looks', () => {
  it('catch literals', () => {
    const texts = literals(
      'color: #fff; background: rgb(0 0 0); border: 2px solid; margin: 0; width: 1px; ' +
        'outline-color: white; font-size: 1.2rem; transition: color 200ms; font-family: Arial;',
    ).map(({ text }) => text);
    expect(texts).toHaveLength(7);
    expect(literals('color: var(--care-text); border: 1px solid currentColor')).toEqual([]);
  });

  it('catch fixed heights and questions about the mode', () => {
    expect(fixedHeights('height: 44px; & > i { height: var(--care-target) }')).toHaveLength(2);
    expect(fixedHeights('min-height: var(--care-target); height: 1em')).toEqual([]);
    expect(asksForMode("[data-care-mode='care'] & { color: inherit }")).toHaveLength(1);
  });

  it('read templates with their lines', () => {
    const [one] = templatesOf('x.ts', 'const A = styled.p`\n  color: red;\n  ${focusRing}\n`;');
    expect(one).toMatchObject({ line: 1, interpolations: ['focusRing'] });
    expect(one!.css.split('\n')[1]).toBe('  color: red;');
  });

  it.each([
    ['inset: 0', 'property inset'],
    ['display: flex; gap: 4px', 'gap in a flex box'],
    ['color: color-mix(in srgb, red, blue)', 'color-mix()'],
    ['height: 100dvh', 'small, large and dynamic viewport units'],
    ['& > p:has(a) { color: red }', 'selector :has'],
    ['&:focus, &:focus-visible { color: red }', 'selector :focus-visible in a list'],
    ['@container (min-width: 1px) { & { color: red } }', '@container'],
    ['aspect-ratio: 1', 'property aspect-ratio'],
  ])('catch %s', async (css, feature) => {
    const findings = await checkCss(`a { ${css} }`, baseline(root));
    expect(findings.map((one) => one.feature)).toContain(feature);
  });

  it('let pass what has its fallback or its guard', async () => {
    const floor = baseline(root);
    const css =
      'a { -webkit-appearance: none; appearance: none; display: grid; gap: 4px } ' +
      '@supports (aspect-ratio: 1) { a { aspect-ratio: 1 } }';
    expect(await checkCss(css, floor)).toEqual([]);
    expect(floor).toEqual([87, 115, 14]);
  });
});

describe('class names', () => {
  const ids = filesBelow('packages/react/src')
    .filter((file) => file.endsWith('.styles.ts'))
    .flatMap((file) => {
      const text = read(file);
      const made = text.match(/= styled[.(]/g)?.length ?? 0;
      const named = [...text.matchAll(/withConfig\(\{\s*componentId: '([a-z-]+)',?\s*\}\)/g)];
      return { file, made, names: named.map(([, name]) => name!) };
    });

  // Without one, a name counts the components made before it, and the server counts another order.
  it('are the same on the server and in the browser: every styled root has a fixed id', () => {
    expect(ids.length).toBeGreaterThan(30);
    expectNone(ids.filter(({ made, names }) => made !== names.length).map(({ file }) => file));
  });

  it('are given once', () => {
    const names = ids.flatMap((one) => one.names);
    expectNone(names.filter((name, index) => names.indexOf(name) !== index));
  });
});

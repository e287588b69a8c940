import { readFileSync } from 'node:fs';
import {
  Button,
  ChakraProvider,
  createSystem,
  defaultConfig,
  defineConfig,
  Text,
} from '@chakra-ui/react';
import { act, Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { careConfig } from './index.ts';

const css = readFileSync('packages/adapters/src/chakra/chakra.css', 'utf8');

const grown = (size: string) =>
  `max(var(--care-fit-floor, 0px), calc(${size} + var(--care-fit-growth, 0px)))`;
const html = document.documentElement;

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
});

const own = defineConfig({
  theme: {
    tokens: {
      fontSizes: { sm: { value: '15px' }, brand: { big: { value: 'clamp(1rem, 4vw, 2rem)' } } },
    },
    textStyles: {
      notice: { value: { fontSize: '14px', lineHeight: '20px' } },
      loose: { value: { fontSize: { base: 'sm', md: '1.5em' }, lineHeight: '1.6' } },
    },
  },
});

it('makes every size of text an expression of the size the system has', () => {
  const plain = createSystem(defaultConfig, own);
  const followed = createSystem(defaultConfig, own, careConfig(defaultConfig, own));
  for (const name of ['2xs', 'xs', 'sm', 'md', '7xl', '9xl', 'brand.big']) {
    const path = `fontSizes.${name}`;
    expect(followed.token(path)).toBe(grown(plain.token(path)));
  }
  expect(followed.token('fontSizes.sm')).toBe(grown('15px'));
});

it('gives lines of text styles room, where they are a length', () => {
  const { css: styleOf } = createSystem(defaultConfig, own, careConfig(defaultConfig, own));
  const roomy = (line: string) => `max(${line}, calc(1em * var(--care-fit-line, 0)))`;
  expect(styleOf({ textStyle: 'sm' })).toEqual({
    fontSize: 'var(--chakra-font-sizes-sm)',
    lineHeight: roomy('1.25rem'),
  });
  expect(styleOf({ textStyle: 'notice' })).toEqual({
    fontSize: grown('14px'),
    lineHeight: roomy('20px'),
  });
  const { textStyles } = careConfig(own).theme!;
  expect(textStyles!.loose).toEqual(own.theme!.textStyles!.loose);
});

it('leaves everything else to the app', () => {
  expect(Object.keys(careConfig(defaultConfig, own).theme!)).toEqual(['tokens', 'textStyles']);
});

it('has a style sheet that names variables the system has', () => {
  const written = JSON.stringify(createSystem(defaultConfig).getTokenCss());
  const named = [...new Set(css.match(/--chakra-[\w-]+(?=:)/g))];
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter((name) => !written.includes(`"${name}"`))).toEqual([]);
});

it('renders nothing at a switch', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const onRender = vi.fn<() => void>();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(() =>
    root.render(
      <ChakraProvider value={createSystem(defaultConfig, careConfig(defaultConfig))}>
        <Profiler id="app" onRender={onRender}>
          <Text textStyle="sm">预约挂号</Text>
          <Button>提交</Button>
        </Profiler>
      </ChakraProvider>,
    ),
  );
  const before = onRender.mock.calls.length;
  await act(() => {
    html.setAttribute('data-care-mode', 'care');
    html.setAttribute('data-care-text-scale', '2');
  });
  expect(onRender).toHaveBeenCalledTimes(before);
  await act(() => root.unmount());
});

import { DEFAULT_THEME, MantineProvider, Text } from '@mantine/core';
import { Profiler, act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { careVariables, mantineMarks } from '.';
import { followMarks } from '../marks.ts';

const root = document.documentElement;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
});

it('makes every size of text an expression of the size the theme has', () => {
  const { variables } = careVariables()({
    ...DEFAULT_THEME,
    fontSizes: { ...DEFAULT_THEME.fontSizes, sm: '15px', tiny: '0.5rem' },
  });
  const grown = (size: string) =>
    `max(var(--care-fit-floor, 0px), calc(${size} + var(--care-fit-growth, 0px)))`;
  expect(variables['--mantine-font-size-sm']).toBe(grown('15px'));
  expect(variables['--mantine-font-size-tiny']).toBe(grown('0.5rem'));
  expect(variables['--mantine-h1-font-size']).toBe(grown('calc(2.125rem * var(--mantine-scale))'));
});

it('gives lines room, as a factor or as a length', () => {
  const { variables } = careVariables()({
    ...DEFAULT_THEME,
    lineHeights: { ...DEFAULT_THEME.lineHeights, xs: '18px' },
  });
  expect(variables['--mantine-line-height']).toBe('max(1.55, var(--care-fit-line, 0))');
  expect(variables['--mantine-h3-line-height']).toBe('max(1.4, var(--care-fit-line, 0))');
  expect(variables['--mantine-line-height-xs']).toBe(
    'max(18px, calc(1em * var(--care-fit-line, 0)))',
  );
});

it("leaves the app's own variables to the app", () => {
  const own = careVariables(() => ({
    variables: { '--mantine-font-size-md': '1.1rem', '--app-gap': '4px' },
    light: { '--app-ink': '#111' },
    dark: { '--app-ink': '#eee' },
  }))(DEFAULT_THEME);
  expect(own.variables).toMatchObject({ '--mantine-font-size-md': '1.1rem', '--app-gap': '4px' });
  expect(own.variables['--mantine-font-size-sm']).toContain('--care-fit-growth');
  expect(own.light).toMatchObject({ '--app-ink': '#111' });
  expect(own.dark).toMatchObject({ '--app-ink': '#eee' });
});

it('reaches the page, and a switch renders nothing', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const rendered = vi.fn();
  const app = createRoot(document.body.appendChild(document.createElement('div')));
  await act(() =>
    app.render(
      <MantineProvider cssVariablesResolver={careVariables()}>
        <Profiler id="app" onRender={rendered}>
          <Text size="sm">预约挂号</Text>
        </Profiler>
      </MantineProvider>,
    ),
  );
  const written = document.querySelector('style[data-mantine-styles]')!.textContent;
  expect(written).toContain('--mantine-font-size-sm: max(var(--care-fit-floor');
  const before = rendered.mock.calls.length;
  await act(() => {
    root.setAttribute('data-care-mode', 'care');
    root.setAttribute('data-care-text-scale', '2');
  });
  expect(rendered).toHaveBeenCalledTimes(before);
  await act(() => app.unmount());
});

it('puts Mantine into its dark scheme while the person asked for it', () => {
  root.setAttribute('data-mantine-color-scheme', 'light');
  root.setAttribute('data-care-color-scheme', 'dark');
  const stop = followMarks(mantineMarks);
  expect(root.getAttribute('data-mantine-color-scheme')).toBe('dark');
  stop();
  expect(root.getAttribute('data-mantine-color-scheme')).toBe('light');
});

import { readFileSync } from 'node:fs';
import { Button, createTheme, ThemeProvider, Typography } from '@mui/material';
import { act, Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { careTheme } from './index.ts';

const css = readFileSync('packages/adapters/src/mui/mui.css', 'utf8');

const grown = (size: string) =>
  `max(var(--care-fit-floor, 0px), calc(${size} + var(--care-fit-growth, 0px)))`;
const html = document.documentElement;

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
});

describe('a theme that follows', () => {
  it('says every size as the theme without it does, and lets it grow', () => {
    const options = {
      typography: {
        fontSize: 16,
        htmlFontSize: 10,
        h1: { fontSize: 40 },
        h2: { fontSize: '3rem' },
      },
    };
    const plain = createTheme(options).typography;
    const { typography } = createTheme(careTheme(options));
    for (const variant of ['h3', 'body1', 'body2', 'caption', 'button', 'overline'] as const) {
      expect(typography[variant].fontSize).toBe(grown(String(plain[variant].fontSize)));
    }
    expect(typography.pxToRem(13)).toBe(grown(plain.pxToRem(13)));
    expect(typography.h1.fontSize).toBe(grown('40px'));
    expect(typography.h2.fontSize).toBe(grown('3rem'));
    expect(typography.fontSize).toBe(16);
  });

  it('leaves sizes alone that follow the text around them', () => {
    const { typography } = careTheme({
      typography: { h3: { fontSize: '1.5em', '@media (min-width: 600px)': { fontSize: 48 } } },
    });
    expect(typography).toMatchObject({
      h3: { fontSize: '1.5em', '@media (min-width: 600px)': { fontSize: grown('48px') } },
    });
  });

  it('takes typography that depends on the palette', () => {
    const { typography } = createTheme(
      careTheme({
        typography: ({ primary }) => ({ caption: { fontSize: 11, color: primary.main } }),
      }),
    );
    expect(typography.caption).toMatchObject({ fontSize: grown('11px'), color: '#1976d2' });
  });

  it('has variables, under the names the app chose', () => {
    expect(createTheme(careTheme()).vars).toBeDefined();
    const own = careTheme({ cssVariables: { cssVarPrefix: 'gov' } });
    expect(own.cssVariables).toEqual({ cssVarPrefix: 'gov' });
  });
});

describe('the style sheet of MUI', () => {
  it('names colours the theme has', () => {
    const { colorSchemes } = createTheme(
      careTheme({ colorSchemes: { light: true, dark: true } }),
    ) as unknown as { colorSchemes: Record<string, { palette: Record<string, object> }> };
    const known = new Set(
      Object.values(colorSchemes).flatMap(({ palette }) =>
        Object.entries(palette).flatMap(([group, value]) =>
          typeof value === 'object'
            ? Object.keys(value).map((name) => `${group}-${name}`)
            : [group],
        ),
      ),
    );
    const named = [...new Set(css.match(/--mui-palette-[\w-]+(?=:)/g))];
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !known.has(name.slice('--mui-palette-'.length)))).toEqual([]);
  });
});

it('renders nothing at a switch', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const onRender = vi.fn<() => void>();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(() =>
    root.render(
      <ThemeProvider theme={createTheme(careTheme())}>
        <Profiler id="app" onRender={onRender}>
          <Typography variant="body2">预约挂号</Typography>
          <Button>提交</Button>
        </Profiler>
      </ThemeProvider>,
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

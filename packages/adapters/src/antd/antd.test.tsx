import { readFileSync } from 'node:fs';
import { Button, ConfigProvider } from 'antd';
import { act, Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { careTheme } from './index.ts';

const css = readFileSync('packages/adapters/src/antd/antd.css', 'utf8');

const html = document.documentElement;

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
});

async function show(theme: ReturnType<typeof careTheme>, onRender = () => {}) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(() =>
    root.render(
      <ConfigProvider theme={theme}>
        <Profiler id="app" onRender={onRender}>
          <Button>预约挂号</Button>
        </Profiler>
      </ConfigProvider>,
    ),
  );
  return root;
}

/** The variables antd wrote for a class. */
const written = (name: string) =>
  [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes(`.${name}{`))
    .join('\n');

it("hands antd's style sheet the sizes the app's theme has", async () => {
  const root = await show(careTheme({ token: { fontSize: 16, controlHeight: 48 } }, 'sizes'));
  const variables = written('css-var-care-sizes');
  expect(variables).toContain('--ant-care-font-size:16px');
  expect(variables).toContain('--ant-care-font-size-heading-3:');
  expect(variables).toContain('--ant-care-control-height:48px');
  // What antd reckons with stays a number.
  expect(variables).toContain('--ant-font-size:16px');
  await act(() => root.unmount());
});

it('is read by the style sheet under the same names', async () => {
  const root = await show(careTheme({}, 'names'));
  const variables = written('css-var-care-names');
  const names = new Set(css.match(/--ant-care-[\w-]+/g));
  expect(names.size).toBe(15);
  for (const name of names) expect(variables).toContain(`${name}:`);
  await act(() => root.unmount());
});

it('keeps what else the theme says', () => {
  const own = { token: { colorPrimary: '#00796b' }, components: { Button: { fontWeight: 600 } } };
  expect(careTheme(own)).toMatchObject({ ...own, cssVar: { key: 'css-var-care-app' } });
  expect(careTheme({ cssVar: { prefix: 'gov' } }).cssVar).toEqual({
    prefix: 'gov',
    key: 'css-var-care-app',
  });
});

it('renders nothing at a switch', async () => {
  const onRender = vi.fn<() => void>();
  const root = await show(careTheme({}, 'switch'), onRender);
  const before = onRender.mock.calls.length;
  await act(() => {
    html.setAttribute('data-care-mode', 'care');
    html.setAttribute('data-care-text-scale', '2');
  });
  expect(onRender).toHaveBeenCalledTimes(before);
  await act(() => root.unmount());
});

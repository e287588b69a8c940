import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ensureBrowser } from './tests/tools/browser.mjs';

const never = ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/.cache/**'];
/** How long tests wait for what is to come, on a machine that has other work too. */
const patience = { poll: { timeout: 10_000 } };
const special = ['**/*.ssr.test.*', '**/*.browser.test.*', '**/*.e2e.test.*'];

/** Looking for a browser may mean fetching one, so a run of other projects does not. */
function wantsBrowser(): boolean {
  const named = process.argv.flatMap((word, at) => {
    if (word === '--project') return [process.argv[at + 1] ?? ''];
    return word.startsWith('--project=') ? [word.slice('--project='.length)] : [];
  });
  return named.length === 0 || named.some((name) => name === 'browser' || name.includes('*'));
}

export default defineConfig(async () => {
  const browser = wantsBrowser()
    ? await ensureBrowser()
    : { executablePath: '', args: [], env: {} as Record<string, string> };

  return {
    test: {
      // Two cores are the machine this suite is timed on; more only makes them wait for each other.
      maxWorkers: 2,
      projects: [
        {
          test: {
            name: 'unit',
            environment: 'jsdom',
            include: ['packages/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
            exclude: [...never, ...special, 'tests/ssr*/**', 'tests/e2e/**'],
            setupFiles: ['tests/tools/setup-unit.ts'],
            testTimeout: 20_000,
            expect: patience,
          },
        },
        {
          test: {
            name: 'ssr',
            environment: 'node',
            include: ['packages/**/*.ssr.test.{ts,tsx}', 'tests/kit/**/*.ssr.test.{ts,tsx}'],
            exclude: never,
            testTimeout: 15_000,
          },
        },
        {
          // Found while tests already run, a dependency is bundled anew and brings a second React.
          resolve: { dedupe: ['react', 'react-dom', 'styled-components'] },
          optimizeDeps: {
            include: [
              'react',
              'react-dom',
              'react-dom/client',
              'react-dom/server.browser',
              'react/jsx-runtime',
              'react/jsx-dev-runtime',
              'styled-components',
              'lucide-react',
              'react-aria/FocusScope',
              'react-aria/mergeProps',
              'react-aria/useDialog',
              'react-aria/useModalOverlay',
              'react-aria/useTabList',
              'react-stately/Item',
              'react-stately/useOverlayTriggerState',
              'react-stately/useTabListState',
              'axe-core',
              'dom-accessibility-api',
              'pinyin-pro',
              'vitest-browser-react',
            ],
          },
          test: {
            name: 'browser',
            include: ['packages/**/*.browser.test.{ts,tsx}', 'tests/**/*.browser.test.{ts,tsx}'],
            exclude: never,
            testTimeout: 30_000,
            expect: patience,
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 375, height: 812 },
              provider: playwright({
                launchOptions: {
                  executablePath: browser.executablePath,
                  args: browser.args,
                  env: browser.env,
                },
              }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/**/*.e2e.test.{ts,tsx}', 'tests/ssr*/**/*.test.{ts,tsx}'],
            exclude: never,
            globalSetup: ['tests/tools/sync-injected.ts'],
            testTimeout: 120_000,
            hookTimeout: 240_000,
            fileParallelism: false,
            server: {
              deps: {
                // The React 18 copy of our package lies in node_modules as TypeScript source.
                inline: [/@care-mode[/+]/],
              },
            },
          },
        },
      ],
    },
  };
});

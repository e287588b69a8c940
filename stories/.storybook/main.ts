import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import type { StorybookConfig } from '@storybook/react-vite';

const font = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc'));

const config: StorybookConfig = {
  stories: ['../**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  // The frame around the stories shows Chinese names, also where no Chinese font is installed.
  staticDirs: [{ from: font, to: '/noto-sans-sc' }],
  managerHead: (head) => `${head}<link rel="stylesheet" href="./noto-sans-sc/index.css" />`,
  typescript: { reactDocgen: 'react-docgen' },
  // Storybook names the stories from the workspace root and Vite looks for them from here: it finds
  // none ahead of time, meets every dependency in the browser and reloads the first page until it
  // has them all.
  viteFinal: (config) => ({
    ...config,
    optimizeDeps: { ...config.optimizeDeps, entries: ['**/*.stories.tsx'] },
  }),
};

export default config;

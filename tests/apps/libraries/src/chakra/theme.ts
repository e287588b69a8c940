import { createSystem, defaultConfig, defineConfig } from '@chakra-ui/react';

/** What a team sets once. */
export const config = defineConfig({
  globalCss: { html: { colorPalette: 'teal' } },
  theme: {
    tokens: {
      fonts: {
        body: {
          value: '-apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei", sans-serif',
        },
        heading: {
          value: '-apple-system, BlinkMacSystemFont, "PingFang SC", "Microsoft YaHei", sans-serif',
        },
      },
    },
  },
});

export const system = createSystem(defaultConfig, config);

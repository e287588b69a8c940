import { careModeScript } from '@care-mode/react/provider';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    {
      name: 'care-mode-script',
      transformIndexHtml: (html) =>
        html.replace('<!-- care-mode-script -->', () => `<script>${careModeScript()}</script>`),
    },
  ],
});

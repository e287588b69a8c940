import { prePaintScript } from '@care-mode/core/pre-paint';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Puts the pre-paint script into the page, so that no small type flashes before the app loads. */
function prePaint(): Plugin {
  return {
    name: 'pre-paint',
    transformIndexHtml: (html) =>
      html.replace('<!-- care-mode:pre-paint -->', () => `<script>${prePaintScript()}</script>`),
  };
}

export default defineConfig({
  plugins: [prePaint(), react()],
  build: { target: ['chrome87', 'safari14', 'firefox115'] },
});

import { careModeScript } from '@care-mode/react/provider';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { careMode } from './src/care-mode';

/** Puts the pre-paint script into the page, so that no small type flashes before the app loads. */
function prePaint(): Plugin {
  return {
    name: 'pre-paint',
    transformIndexHtml: (html) =>
      html.replace(
        '<!-- care-mode:pre-paint -->',
        () => `<script>${careModeScript(careMode)}</script>`,
      ),
  };
}

export default defineConfig({
  plugins: [prePaint(), react()],
  build: { target: ['chrome87', 'safari14', 'firefox115'] },
});

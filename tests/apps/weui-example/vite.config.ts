import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const weui = join(dirname(createRequire(import.meta.url).resolve('weui/package.json')), 'dist');

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves WeUI's own example page from its npm package, to the letter, and adds one script of ours:
 * what an app team would do that wants care mode around code it does not own.
 */
function weuiExample(): Plugin {
  return {
    name: 'weui-example',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0]!));
        if (path === '/' || path === '/example/' || path === '/example/index.html') {
          const page = readFileSync(join(weui, 'example/index.html'), 'utf8').replace(
            '</body>',
            '<script type="module" src="/src/main.tsx"></script></body>',
          );
          server
            .transformIndexHtml('/example/index.html', page)
            .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
          return;
        }
        if (path === '/favicon.ico') {
          response.writeHead(204).end();
          return;
        }
        const file = join(weui, path);
        const type = types[extname(file)];
        if (
          type &&
          /^\/(example|style)\//.test(path) &&
          existsSync(file) &&
          statSync(file).isFile()
        ) {
          response.setHeader('content-type', type);
          createReadStream(file).pipe(response);
          return;
        }
        next();
      });
    },
  };
}

export default defineConfig({
  appType: 'custom',
  plugins: [weuiExample(), react()],
  // No HTML file of ours names the script, and what is found late makes the page load twice.
  optimizeDeps: { entries: ['src/main.tsx'] },
});

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Builds one production page for a subject and returns its folder. */
export async function buildPage(name, outRoot) {
  // Libraries read it while they are bundled; a shell that exports "test" must not change a number.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const outDir = join(outRoot, name);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  await build({
    root: here,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    resolve: { dedupe: ['react', 'react-dom', 'styled-components'] },
    build: {
      outDir,
      emptyOutDir: true,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(here, 'subjects', `${name}.jsx`),
        output: {
          entryFileNames: 'page.js',
          assetFileNames: '[name][extname]',
          codeSplitting: false,
        },
        onwarn() {},
      },
    },
  });
  const styles = readdirSync(outDir).filter((file) => file.endsWith('.css'));
  const links = styles.map((file) => `<link rel="stylesheet" href="./${file}">`).join('');
  writeFileSync(
    join(outDir, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${name}</title>` +
      `<link rel="icon" href="data:,">${links}</head><body><div id="root"></div>` +
      `<script type="module" src="./page.js"></script></body></html>`,
  );
  return outDir;
}

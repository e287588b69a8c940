import { fileURLToPath } from 'node:url';
import { build, createServer, mergeConfig, preview, type InlineConfig } from 'vite';

/** An app of `tests/apps`, being served. */
export interface AppServer {
  /** Address without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

const rootOf = (app: string) => fileURLToPath(new URL(`../../apps/${app}`, import.meta.url));

function settings(app: string, kind: 'development' | 'production'): InlineConfig {
  const root = rootOf(app);
  // The config imports packages of this workspace, which are TypeScript until they are published.
  return {
    root,
    configFile: `${root}/vite.config.ts`,
    configLoader: 'runner',
    logLevel: 'error',
    mode: kind,
    // Vite takes this from the process, which runs tests and serves both kinds side by side.
    define: { 'process.env.NODE_ENV': JSON.stringify(kind) },
  };
}

const addressOf = (urls: { local: string[] } | null) => urls!.local[0]!.replace(/\/$/, '');

/**
 * Builds an app for production and serves what a person would download.
 *
 * @param more - What another team of the same app has in its config.
 */
export async function serveBuilt(app: string, more?: InlineConfig): Promise<AppServer> {
  const name = `${app.replace(/\W+/g, '-')}${more ? '-more' : ''}`;
  const outDir = fileURLToPath(
    new URL(`../../../node_modules/.cache/apps/${name}`, import.meta.url),
  );
  const config: InlineConfig = mergeConfig(settings(app, 'production'), more ?? {});
  // The test runner calls itself `test`; a person downloads the production build.
  Object.assign(process.env, { NODE_ENV: 'production' });
  await build({ ...config, build: { outDir, emptyOutDir: true, reportCompressedSize: false } });
  const server = await preview({
    ...config,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  return { url: addressOf(server.resolvedUrls), stop: () => server.close() };
}

/** Serves an app as it stands, for pages that are put together while they are asked for. */
export async function serveSource(app: string): Promise<AppServer> {
  const server = await createServer({
    ...settings(app, 'development'),
    server: { host: '127.0.0.1', port: 0, open: false, hmr: false, watch: null },
    cacheDir: fileURLToPath(
      new URL(`../../../node_modules/.cache/vite-${app.replace(/\W+/g, '-')}`, import.meta.url),
    ),
  });
  await server.listen();
  return { url: addressOf(server.resolvedUrls), stop: () => server.close() };
}

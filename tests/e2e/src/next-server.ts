import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { AppServer } from './app-server';

const root = fileURLToPath(new URL('../../apps/next-app', import.meta.url));
const next = createRequire(`${root}/package.json`).resolve('next/dist/bin/next');
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } as const;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

// Next loads PostCSS plugins with Node, and ours is TypeScript until it is published.
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Builds the Next.js app and starts its production server. */
export async function serveNext(): Promise<AppServer> {
  await promisify(execFile)(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...env, NODE_OPTIONS: `--import=${tsx}` },
  });
  const port = await freePort();
  const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString());
      if (said.join('').includes('Ready')) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) =>
      reject(new Error(`next start ended with ${code}:\n${said.join('')}`)),
    );
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit');
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

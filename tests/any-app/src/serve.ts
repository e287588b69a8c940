import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

const fonts = path.dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/package.json'),
);

/**
 * A machine without Chinese fonts draws boxes of the right width and the wrong ink. A phone finds
 * the characters whatever family a page names; here they are added to the families pages name.
 */
const fontSheet = (() => {
  const sheet = fs
    .readFileSync(path.join(fonts, 'index.css'), 'utf8')
    .replaceAll('./files/', '/fonts/files/')
    .replaceAll('font-display: swap', 'font-display: block');
  const faces = sheet.match(/@font-face \{[^}]*\}/g) ?? [];
  const chinese = faces.filter((face) => !/latin|cyrillic|vietnamese/.test(face));
  const called = (name: string, which: readonly string[]) =>
    which.map((face) => face.replace("'Noto Sans SC Variable'", `'${name}'`));
  return [
    ...called('PingFang SC', faces),
    ...['Arial', 'Helvetica Neue', 'Microsoft YaHei', 'Roboto'].flatMap((name) =>
      called(name, chinese),
    ),
  ].join('\n');
})();

/** What is served below one prefix: a folder, and what stands in the head of its pages. */
export interface Mount {
  readonly folder: string;
  readonly head: string;
}

export interface Server {
  readonly origin: string;
  /** Serves a folder below `/<prefix>/`. */
  mount(prefix: string, mount: Mount): void;
  close(): Promise<void>;
}

/** Serves apps, and the scripts put into their pages, on a free port of this machine only. */
export async function serve(files: Readonly<Record<string, string>>): Promise<Server> {
  const mounts = new Map<string, Mount>();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (file: string) => {
      if (!fs.existsSync(file) || !fs.statSync(file).isFile()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      });
      fs.createReadStream(file).pipe(response);
    };
    if (pathname === '/fonts/fonts.css') {
      response.writeHead(200, { 'content-type': 'text/css' }).end(fontSheet);
      return;
    }
    if (pathname.startsWith('/fonts/')) {
      send(path.join(fonts, path.posix.normalize(pathname.slice('/fonts'.length))));
      return;
    }
    const named = files[pathname.replace(/^\/files\//, '')];
    if (pathname.startsWith('/files/') && named) {
      send(named);
      return;
    }
    const [, prefix = '', ...rest] = pathname.split('/');
    const mount = mounts.get(prefix);
    if (!mount) {
      response.writeHead(404).end();
      return;
    }
    const file = path.join(mount.folder, path.posix.normalize(`/${rest.join('/')}`));
    if (!file.endsWith('.html') || !fs.existsSync(file)) {
      send(file);
      return;
    }
    // A frame's document is content of the app, not a page somebody puts scripts into.
    const isFrame = request.headers['sec-fetch-dest'] === 'iframe';
    const head = `<link rel="stylesheet" href="/fonts/fonts.css">${isFrame ? '' : mount.head}`;
    const html = fs.readFileSync(file, 'utf8').replace('<head>', `<head>${head}`);
    response.writeHead(200, { 'content-type': types['.html']! }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    mount: (prefix, mount) => void mounts.set(prefix, mount),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

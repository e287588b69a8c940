// Builds one app into a folder that is kept until a file of it changes.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../../../.cache/library-apps');

/** Apps whose library calls what React 19 no longer has. */
const onReact18 = ['nutui', 'arco'];

/** Apps whose style sheet is made of the classes in their markup. */
const withTailwind = ['tailwind'];

/** The apps there are: one folder each. */
export const libraryApps = readdirSync(join(here, 'src')).filter((name) =>
  existsSync(join(here, 'src', name, 'index.html')),
);

function* filesBelow(folder) {
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    if (statSync(file).isDirectory()) yield* filesBelow(file);
    else yield file;
  }
}

/** Name of the folder for this state of the app's files, of what all apps share and of the versions. */
function stateOf(name) {
  const shared = readdirSync(join(here, 'src'))
    .map((file) => join(here, 'src', file))
    .filter((file) => statSync(file).isFile());
  const hash = createHash('sha256');
  const files = [...filesBelow(join(here, 'src', name)), ...shared, join(here, 'package.json')];
  for (const file of [...files, fileURLToPath(import.meta.url)]) {
    hash.update(file.slice(here.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Builds an app for production, as a person would download it.
 *
 * @param {string} name one of `libraryApps`
 * @param {{ fresh?: boolean }} [options] `fresh` builds even when nothing changed; what the app
 *   imports from other packages of this workspace is not looked at.
 * @returns {Promise<string>} the folder
 */
export async function buildLibraryApp(name, { fresh = false } = {}) {
  if (!libraryApps.includes(name)) {
    throw new Error(`There is no app called ${name}. There are: ${libraryApps.join(', ')}.`);
  }
  const folder = join(cache, `${name}-${stateOf(name)}`);
  if (!fresh && existsSync(folder)) return folder;
  // Libraries read it while they are bundled.
  process.env.NODE_ENV = 'production';
  const [{ build }, { default: react }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-react'),
  ]);
  const plugins = [react()];
  if (withTailwind.includes(name)) plugins.push((await import('@tailwindcss/vite')).default());
  const root = join(here, 'src', name);
  const part = `${folder}.${process.pid}.part`;
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: onReact18.includes(name)
      ? {
          // By their place: our own packages do not have them beside themselves.
          alias: {
            react: join(here, 'node_modules/react-18'),
            'react-dom': join(here, 'node_modules/react-dom-18'),
          },
        }
      : { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: part,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: readdirSync(root)
          .filter((file) => file.endsWith('.html'))
          .map((file) => join(root, file)),
        onwarn() {},
      },
    },
  });
  const earlier = new RegExp(`^${name}-[0-9a-f]{12}$`);
  for (const old of readdirSync(cache)) {
    if (earlier.test(old)) rmSync(join(cache, old), { recursive: true, force: true });
  }
  renameSync(part, folder);
  return folder;
}

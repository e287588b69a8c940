import { cpSync, existsSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * `tests/ssr-react18` gets its own copy of `@care-mode/react` (an injected dependency), because only
 * a copy can resolve another React. The package manager fills that copy when it installs; this keeps
 * it equal to the sources between installs, so that the tests never judge yesterday's code.
 */
export default function syncInjected(): void {
  const link = path.join(root, 'tests/ssr-react18/node_modules/@care-mode/react');
  const source = path.join(root, 'packages/react');
  if (!existsSync(link)) {
    throw new Error(
      'Care Mode: tests/ssr-react18 is not installed, so React 18 cannot be tested. Run `pnpm install`.',
    );
  }
  const copy = realpathSync(link);
  if (copy === realpathSync(source)) {
    throw new Error(
      'Care Mode: tests/ssr-react18 sees the workspace package instead of its own copy, so it would ' +
        'test React 19 under the name of 18. Keep `dependenciesMeta` with `injected: true` there.',
    );
  }
  rmSync(path.join(copy, 'src'), { recursive: true, force: true });
  if (existsSync(path.join(source, 'src'))) {
    cpSync(path.join(source, 'src'), path.join(copy, 'src'), { recursive: true });
  }
}

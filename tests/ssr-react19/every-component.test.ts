// @vitest-environment jsdom
import { describeServerRendering } from '@care-mode/test-kit/server-rendering';
import * as react from 'react';
import path from 'node:path';
import { expect, it } from 'vitest';

it('is really React 19', () => expect(react.version).toMatch(/^19\./));

await describeServerRendering({
  react: react as never,
  server: path.join(import.meta.dirname, 'serve.ts'),
  load: async () => {
    const [library, { hydrateRoot }] = await Promise.all([
      import('./library'),
      import('react-dom/client'),
    ]);
    return { library, hydrateRoot: hydrateRoot as never };
  },
});

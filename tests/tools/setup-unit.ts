import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach } from 'vitest';

// On a machine that has other work too, a second is not much.
configure({ asyncUtilTimeout: 10_000 });

// What a check says is to depend on the change alone (docs/decisions/0016). `pnpm fuzz` gives others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_261_127) });

// Testing Library cleans up by itself only where vitest's functions are globals; here they are not.
afterEach(() => {
  cleanup();
});

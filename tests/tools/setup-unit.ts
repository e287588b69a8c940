import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// On a machine that has other work too, a second is not much.
configure({ asyncUtilTimeout: 10_000 });

// Testing Library cleans up by itself only where vitest's functions are globals; here they are not.
afterEach(() => {
  cleanup();
});

import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library cleans up by itself only where vitest's functions are globals; here they are not.
afterEach(() => {
  cleanup();
});

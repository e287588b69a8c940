import { afterEach, expect, it, vi } from 'vitest';
import { warnDev } from './warn-dev.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('says each thing once, under the name of the project', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  warnDev('one', 'first');
  warnDev('one', 'first');
  warnDev('two', 'second');
  expect(warn.mock.calls).toEqual([['Care Mode: first'], ['Care Mode: second']]);
});

it('is silent in production', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.stubEnv('NODE_ENV', 'production');
  warnDev('three', 'third');
  expect(warn).not.toHaveBeenCalled();
});

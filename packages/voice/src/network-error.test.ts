import { describe, expect, it } from 'vitest';
import { isNetworkError } from './network-error.ts';

/** As Safari makes it: what comes from the network was thrown by no line of a program. */
function withoutStack(error: Error): Error {
  Object.defineProperty(error, 'stack', { value: undefined });
  return error;
}

/** What a line of a program throws. */
function slip(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe('what an app throws', () => {
  it.each([
    ['Chrome', new TypeError('Failed to fetch')],
    ['Chrome, which names the host', new TypeError('Failed to fetch (api.example.com)')],
    ['Chrome, half way', new TypeError('network error')],
    ['Chrome, of a module', new TypeError('Failed to fetch dynamically imported module: /a.js')],
    ['Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
    ['Safari', withoutStack(new TypeError('Load failed'))],
    ['Safari, with what a monitor added', new TypeError('Load failed')],
    ['Safari 14', new TypeError('The Internet connection appears to be offline.')],
    ['Safari 14, half way', new TypeError('The network connection was lost.')],
    ['Safari 14 in Chinese', withoutStack(new TypeError('似乎已断开与互联网的连接。'))],
    ['a stand-in for fetch', new TypeError('Network request failed')],
  ])('is a missing network: %s', (_, error) => {
    expect(isNetworkError(error)).toBe(true);
  });

  const nothing = undefined as unknown as { fetch: { url: string } };
  it.each([
    ['nothing has no parts', slip(() => nothing.fetch)],
    ['one part of the answer is missing', slip(() => ({} as typeof nothing).fetch.url)],
    ['no function', slip(() => (globalThis as unknown as { fetchIt(): void }).fetchIt())],
    ['no address', slip(() => new URL('nowhere'))],
    ['an error of its own', new Error('503')],
    ['a text', 'Failed to fetch'],
    ['nothing', undefined],
    ['null', null],
  ])('is its own fault: %s', (_, error) => {
    expect(isNetworkError(error)).toBe(false);
  });
});

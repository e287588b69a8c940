import { expect, it, vi } from 'vitest';
import { watchPage } from './watch-page.ts';

it('what was read in a frame has left the page when the frame has, though it stays connected', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const text = frame.contentDocument!.createElement('p');
  frame.contentDocument!.body.append(text);
  const onLeft = vi.fn<() => void>();
  const stop = watchPage(onLeft, () => text);
  frame.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  expect(text.isConnected).toBe(true);
  expect(onLeft).toHaveBeenCalled();
});

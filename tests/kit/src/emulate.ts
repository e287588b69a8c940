import { cdp } from 'vitest/browser';

interface DevTools {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Vitest leaves the methods to the provider's own types. */
const browser = () => cdp() as unknown as DevTools;

/** What the system says, as media features: `{ 'forced-colors': 'active' }`; `{}` ends it. */
export async function emulateSystem(features: Readonly<Record<string, string>>): Promise<void> {
  await browser().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** A finger put down in the middle of an element and lifted. */
export async function tap(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center', inline: 'center' });
  const box = element.getBoundingClientRect();
  // The test runs in a frame, which may be drawn smaller than it is.
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  const point = {
    x: (frame?.left ?? 0) + ((box.left + box.right) / 2) * scale,
    y: (frame?.top ?? 0) + ((box.top + box.bottom) / 2) * scale,
  };
  await browser().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  try {
    await browser().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await browser().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  } finally {
    await browser().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
}

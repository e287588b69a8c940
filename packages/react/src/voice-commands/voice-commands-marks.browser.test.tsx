import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../button';
import { CareModeProvider } from '../provider';
import { VoiceProvider } from '../voice';
import { VoiceCommands } from './voice-commands';
import type { ReactNode } from 'react';

beforeEach(() => page.viewport(320, 568));

async function speak(text: string, children: ReactNode, textScale: 1 | 2) {
  const ear = scriptedRecogniser();
  await render(
    <CareModeProvider storage={false} url={false} policy={{ mode: 'care', textScale }}>
      <VoiceProvider engines={[]} recognisers={[ear.recogniser]}>
        {children}
        <VoiceCommands onHuman={() => {}} onHelp={() => {}} />
      </VoiceProvider>
    </CareModeProvider>,
  );
  await userEvent.click(page.getByRole('button', { name: '说一声，替您点' }));
  await expect.element(page.getByRole('button', { name: '说完了' })).toBeVisible();
  await ear.hear(text);
  // It stops by itself.
  await expect
    .element(page.getByRole('button', { name: '说一声，替您点' }), { timeout: 8000 })
    .toBeVisible();
}

const badges = () => [...document.querySelectorAll<HTMLElement>('body > span[aria-hidden]')];

function box(element: Element) {
  return element.getBoundingClientRect();
}

function nameBox(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

it.each([1, 2] as const)(
  'numbers are squares of 44 px beside the names, on a small screen with text of %s times',
  async (textScale) => {
    const bills = ['first', 'second'].map((one) => <Button key={one}>查看账单</Button>);
    await speak('点查看账单', bills, textScale);
    await vi.waitFor(() => expect(badges().map((one) => one.textContent)).toEqual(['1', '2']));
    const names = page.getByRole('button', { name: '查看账单', exact: true }).elements();
    expect(names).toHaveLength(2);
    for (const badge of badges()) {
      const { left, top, right, bottom, width, height } = box(badge);
      expect([width, height]).toEqual([44, 44]);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThanOrEqual(568);
      expect(badge.scrollHeight).toBeLessThanOrEqual(44);
      for (const name of names.map(nameBox)) {
        const isApart =
          right <= name.left || left >= name.right || bottom <= name.top || top >= name.bottom;
        expect(isApart).toBe(true);
      }
    }
  },
);

it('what cannot be taken back is framed while it is asked about, wherever the page is scrolled', async () => {
  const paid = vi.fn<() => void>();
  await speak(
    '支付电费',
    <>
      <Button onClick={paid}>支付电费</Button>
      <div style={{ height: 100 }} />
    </>,
    1,
  );
  await vi.waitFor(() => expect(badges()).toHaveLength(1));
  expect(paid).not.toHaveBeenCalled();
  const [control, answer] = page.getByRole('button', { name: '支付电费' }).elements();
  const isFramed = () => {
    const frame = box(badges()[0]!);
    const inside = box(control!);
    expect(frame.top).toBeLessThanOrEqual(Math.max(0, inside.top));
    expect(frame.bottom).toBeGreaterThan(inside.bottom);
    expect(frame.bottom).toBeLessThan(inside.bottom + 20);
  };
  isFramed();
  document.body.style.minHeight = '1500px';
  window.scrollTo(0, 20);
  expect(window.scrollY).toBe(20);
  await vi.waitFor(isFramed);
  await userEvent.click(answer!);
  expect(paid).toHaveBeenCalledTimes(1);
  expect(badges()).toEqual([]);
  document.body.style.minHeight = '';
});

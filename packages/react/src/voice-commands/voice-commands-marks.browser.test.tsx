import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../button';
import { CareModeProvider } from '../provider';
import { VoiceProvider } from '../voice';
import { VoiceCommands } from './voice-commands';

const root = document.documentElement;
beforeEach(() => page.viewport(320, 568));
afterEach(() => {
  root.style.fontSize = '';
});

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

const badges = () =>
  [...document.querySelectorAll<HTMLElement>('body > span[aria-hidden]')].filter(
    (one) => getComputedStyle(one).visibility === 'visible',
  );

function box(element: Element) {
  return element.getBoundingClientRect();
}

function middle({ top, bottom }: DOMRect) {
  return (top + bottom) / 2;
}

function nameBox(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

it.each([
  [1, 16, 44],
  [2, 16, 44],
  [1, 24, 66],
] as const)(
  'beside the names, on a small screen with text of %s times %s px, numbers are squares of %s px',
  async (textScale, rem, side) => {
    root.style.fontSize = `${rem}px`;
    const bills = ['first', 'second'].map((one) => <Button key={one}>查看账单</Button>);
    await speak('点查看账单', bills, textScale);
    await vi.waitFor(() => expect(badges().map((one) => one.textContent)).toEqual(['1', '2']));
    const names = page.getByRole('button', { name: '查看账单', exact: true }).elements();
    expect(names).toHaveLength(2);
    // Placed by the size it is drawn in.
    expect(middle(box(badges()[0]!))).toBeCloseTo(middle(nameBox(names[0]!)), 0);
    for (const badge of badges()) {
      const { left, top, right, bottom, width, height } = box(badge);
      expect([width, height]).toEqual([side, side]);
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(bottom).toBeLessThanOrEqual(568);
      expect(badge.scrollHeight).toBeLessThanOrEqual(side);
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

/** A page of its own, which nobody takes down when its frame is taken away. */
function InFrame({ name }: { name: string }) {
  const show = (frame: HTMLIFrameElement | null) => {
    if (!frame) return;
    const { body } = frame.contentDocument!;
    const button =
      body.querySelector('button') ?? body.appendChild(document.createElement('button'));
    button.textContent = name;
  };
  return <iframe title="账单" sandbox="allow-same-origin" ref={show} />;
}

function InShadow({ name }: { name: string }) {
  const [shadow, setShadow] = useState<ShadowRoot>();
  const open = (host: HTMLDivElement | null) => {
    if (host) setShadow(host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
  };
  return (
    <div ref={open}>{shadow && createPortal(<button type="button">{name}</button>, shadow)}</div>
  );
}

it.each([
  ['in a frame is called otherwise', InFrame, '查看账单'],
  ['in a frame leaves with it', InFrame, ''],
  ['in a shadow root is called otherwise', InShadow, '查看账单'],
  ['in a shadow root leaves with it', InShadow, ''],
])('the question goes when its control %s', async (_, Place, later) => {
  let rename = (_name: string) => {};
  function Bill() {
    const [name, setName] = useState('支付电费');
    rename = setName;
    return name && <Place name={name} />;
  }
  await speak('支付电费', <Bill />, 1);
  await vi.waitFor(() => expect(badges()).toHaveLength(1));
  const isAsked = () =>
    page
      .getByRole('button', { name: '支付电费' })
      .elements()
      .some((one) => one.closest('section'));
  expect(isAsked()).toBe(true);
  rename(later);
  await expect.poll(isAsked).toBe(false);
});

import { describeConformance } from '@care-mode/test-kit';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createCareStore } from '@care-mode/core';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { CareModeSwitch } from '.';
import type { CareModeProviderProps } from '../provider';
import type { ReactNode } from 'react';

const store = () => createCareStore({ storage: false, url: false, system: false });
const show = (children: ReactNode, props: CareModeProviderProps = { store: store() }) =>
  render(<CareModeProvider {...props}>{children}</CareModeProvider>);
const mode = () => document.documentElement.getAttribute('data-care-mode');

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

describeConformance('CareModeSwitch', (props) => <CareModeSwitch {...props} />, {
  element: HTMLInputElement,
  wears: (input) => input.closest('label')!.parentElement,
  alwaysNamed: 'it has words of its own until the caller gives others',
  handlers: ['onClick', 'onFocus', 'onBlur'],
  cancels: { handler: 'onClick', state: (node) => (node as HTMLInputElement).checked },
  wrapper: ({ children }) => <CareModeProvider storage={false}>{children}</CareModeProvider>,
});

describe('CareModeSwitch', () => {
  it('turns care mode on at once', async () => {
    show(<CareModeSwitch />);
    await userEvent.click(screen.getByRole('switch', { name: '关怀模式' }));
    expect(mode()).toBe('care');
    expect(screen.getByRole('switch')).toBeChecked();
  });

  it('asks before care mode is left, and stays when the person stays', async () => {
    const outer = store();
    outer.set({ mode: 'care' });
    show(<CareModeSwitch />, { store: outer });
    await userEvent.click(screen.getByRole('switch'));
    const question = screen.getByRole('alertdialog', { name: '要回到标准版吗' });
    expect(mode()).toBe('care');
    await userEvent.click(within(question).getByRole('button', { name: '继续用关怀模式' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(mode()).toBe('care');
    expect(screen.getByRole('switch')).toBeChecked();
  });

  it('leaves after a yes, says so and offers the way back', async () => {
    const outer = store();
    outer.set({ mode: 'care', textScale: 1.5 });
    show(<CareModeSwitch />, { store: outer });
    await userEvent.click(screen.getByRole('switch'));
    await userEvent.click(screen.getByRole('button', { name: '回到标准版' }));
    expect(mode()).toBe('standard');
    expect(screen.getByRole('status')).toHaveTextContent('已回到标准版');
    // What the person set up is kept.
    expect(outer.get().textScale).toBe(1.5);
    await userEvent.click(screen.getByRole('button', { name: '换回关怀模式' }));
    expect(mode()).toBe('care');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    // The button is gone: without a place of its own the focus would fall to the body.
    expect(document.activeElement).toBe(screen.getByRole('switch'));
  });

  it('works with the keyboard and gives the focus back', async () => {
    const outer = store();
    outer.set({ mode: 'care' });
    show(<CareModeSwitch />, { store: outer });
    await userEvent.tab();
    expect(screen.getByRole('switch')).toHaveFocus();
    await userEvent.keyboard(' ');
    await vi.waitFor(() =>
      expect(screen.getByRole('alertdialog')).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await vi.waitFor(() => expect(screen.getByRole('switch')).toHaveFocus());
    expect(mode()).toBe('care');
  });

  it('says who turned it on when it was not the person (P-08)', () => {
    const outer = store();
    show(<CareModeSwitch />, { store: outer });
    act(() => outer.setSource('host', { mode: 'care' }));
    expect(screen.getByRole('switch')).toHaveAccessibleDescription('已生效，由所在应用开启');
    act(() => outer.setSource('system', { mode: 'care' }));
    act(() => outer.setSource('host', {}));
    expect(screen.getByRole('switch')).toHaveAccessibleDescription('已生效，由系统设置开启');
  });

  it('cannot be moved when the app fixed the mode, and says why', () => {
    show(<CareModeSwitch />, { storage: false, surface: 'standalone' });
    expect(screen.getByRole('switch')).toBeDisabled();
    expect(screen.getByRole('switch')).toHaveAccessibleDescription('由本应用固定，不能更改');
  });

  it("lets the caller's handler come first and stop it", async () => {
    const ref = createRef<HTMLInputElement>();
    show(
      <CareModeSwitch ref={ref} className="mine" onChange={(event) => event.preventDefault()} />,
    );
    await userEvent.click(screen.getByRole('switch'));
    expect(mode()).toBe('standard');
    expect(ref.current).toBe(screen.getByRole('switch'));
    expect(document.querySelector('.mine')).toContainElement(ref.current);
  });

  it('without a provider: stands there, off, and does nothing', async () => {
    render(<CareModeSwitch />);
    await userEvent.click(screen.getByRole('switch'));
    expect(screen.getByRole('switch')).not.toBeChecked();
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Care Mode: CareModeSwitch found no CareModeProvider/),
    );
  });
});

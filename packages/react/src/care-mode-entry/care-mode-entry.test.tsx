import { describeConformance } from '@care-mode/test-kit';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createCareStore } from '@care-mode/core';
import { describe, expect, it } from 'vitest';
import { CareModeProvider } from '../provider';
import { CareModeEntry } from '.';
import type { CareModeProviderProps } from '../provider';
import type { ReactNode } from 'react';

const store = () => createCareStore({ storage: false, url: false, system: false });
const show = (children: ReactNode, props: CareModeProviderProps = { store: store() }) =>
  render(<CareModeProvider {...props}>{children}</CareModeProvider>);
const mode = () => document.documentElement.getAttribute('data-care-mode');

describeConformance('CareModeEntry', (props) => <CareModeEntry {...props} />, {
  element: HTMLButtonElement,
  alwaysNamed: 'it has words of its own, and takes no others',
  handlers: ['onClick', 'onKeyDown', 'onFocus', 'onBlur'],
  cancels: { handler: 'onClick', state: (node) => node.textContent },
  wrapper: ({ children }) => <CareModeProvider storage={false}>{children}</CareModeProvider>,
});

describe('CareModeEntry', () => {
  it('shows the word 关怀模式 with an icon, and enters (A-17)', async () => {
    show(<CareModeEntry />);
    const entry = screen.getByRole('button', { name: '关怀模式' });
    expect(entry.querySelector('svg')).not.toBeNull();
    await userEvent.click(entry);
    expect(mode()).toBe('care');
  });

  it('is the way back in care mode, and asks first', async () => {
    const outer = store();
    outer.set({ mode: 'care' });
    show(<CareModeEntry />, { store: outer });
    await userEvent.click(screen.getByRole('button', { name: '回到标准版' }));
    const question = screen.getByRole('alertdialog');
    expect(mode()).toBe('care');
    await userEvent.click(within(question).getByRole('button', { name: '回到标准版' }));
    expect(mode()).toBe('standard');
    expect(screen.getByRole('button', { name: '关怀模式' })).toBeInTheDocument();
  });

  it('is not there where the app fixes the mode', () => {
    const { container } = show(<CareModeEntry />, { storage: false, surface: 'standalone' });
    expect(container.innerHTML).toBe('');
  });
});

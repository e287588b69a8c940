import { act, render, screen } from '@testing-library/react';
import { createCareStore } from '@care-mode/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { AdSlot, CareOnly, CareSwap, StandardOnly } from '.';
import type { ReactNode } from 'react';
import type { CareStore } from '@care-mode/core';

let store: CareStore;
const show = (children: ReactNode) =>
  render(<CareModeProvider store={store}>{children}</CareModeProvider>);
const switchTo = (mode: 'care' | 'standard') => act(() => store.set({ mode }));

beforeEach(() => {
  store = createCareStore({ storage: false, url: false, system: false });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('layout slots', () => {
  it('CareOnly shows its content in care mode only', () => {
    show(<CareOnly>打电话给女儿</CareOnly>);
    expect(screen.queryByText('打电话给女儿')).toBeNull();
    switchTo('care');
    expect(screen.getByText('打电话给女儿')).toBeInTheDocument();
  });

  it('StandardOnly keeps its content within reach in care mode (K-01)', () => {
    show(<StandardOnly>发票助手</StandardOnly>);
    expect(screen.getByText('发票助手').closest('details')).toBeNull();
    switchTo('care');
    const fold = screen.getByText('更多').closest('details')!;
    expect(fold).toContainElement(screen.getByText('发票助手'));
    expect(fold.open).toBe(false);
  });

  it('CareSwap shows one layout per mode and folds the other one away', () => {
    show(<CareSwap care={<b>看病</b>} standard={<i>全部服务</i>} more="全部服务在这里" />);
    expect(screen.queryByText('看病')).toBeNull();
    switchTo('care');
    expect(screen.getByText('看病')).toBeInTheDocument();
    expect(screen.getByText('全部服务在这里').closest('details')).toContainElement(
      screen.getByText('全部服务'),
    );
  });

  it('folds nothing when care mode already offers everything', () => {
    store.set({ mode: 'care' });
    const { container } = show(
      <>
        <CareSwap care="大" standard="小" more={false} />
        <StandardOnly more={false}>花边</StandardOnly>
      </>,
    );
    expect(container.textContent).toBe('大');
  });

  it('shows the standard side and says what is missing without a provider', () => {
    const { container } = render(<CareSwap care="大" standard="小" />);
    expect(container.textContent).toBe('小');
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Care Mode: CareSwap found no CareModeProvider/),
    );
  });
});

describe('AdSlot (A-20)', () => {
  it('renders nothing at all in care mode', () => {
    const { container } = show(<AdSlot>广告</AdSlot>);
    expect(container.textContent).toBe('广告');
    switchTo('care');
    expect(container.innerHTML).toBe('');
  });
});

import { createCareStore, type CareStore } from '@care-mode/core';
import { describeConformance } from '@care-mode/test-kit';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { CareToolbar, type CareToolbarProps } from '.';

describeConformance('CareToolbar', (props) => <CareToolbar {...props} />, {
  element: HTMLDivElement,
  handlers: ['onClick', 'onKeyDown', 'onFocus', 'onBlur'],
  wrapper: ({ children }) => <CareModeProvider storage={false}>{children}</CareModeProvider>,
});

let store: CareStore;
beforeEach(() => {
  store = createCareStore({ storage: false, url: false, system: false });
});

const everything = [
  'textScale',
  'contrast',
  'ruler',
  'crosshair',
  'largeCursor',
  'lens',
  'captionBar',
  'voice',
] as const;

function show(props: CareToolbarProps = {}) {
  return render(
    <CareModeProvider store={store}>
      <CareToolbar {...props} />
    </CareModeProvider>,
  );
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const words = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const press = (name: string | RegExp) => userEvent.click(button(name));

describe('what it offers', () => {
  it('is in words and in one order', () => {
    show({ tools: everything, onExit: () => {} });
    expect(words()).toEqual([
      '大字',
      '小字',
      '对比',
      '阅读尺',
      '十字线',
      '大鼠标',
      '放大镜',
      '大字屏幕',
      '朗读：不读',
      '撤销上一步',
      '重置',
      '退出',
    ]);
  });

  it('leaves out voice and caption bar until something acts on them, and exit without a handler', () => {
    show();
    expect(words()).not.toEqual(expect.arrayContaining(['大字屏幕']));
    expect(screen.queryByText(/朗读/)).toBeNull();
    expect(screen.queryByText('退出')).toBeNull();
  });

  it('can be less', () => {
    show({ tools: ['ruler'] });
    expect(words()).toEqual(['阅读尺', '撤销上一步', '重置']);
  });
});

describe('what it does', () => {
  it('makes text larger and smaller step by step, says so, and stops at the ends', async () => {
    show();
    expect(button('小字')).toHaveAttribute('aria-disabled', 'true');
    await press('大字');
    expect(store.get().textScale).toBe(1.15);
    expect(screen.getByRole('status')).toHaveTextContent('标准的 1.15 倍');
    store.set({ textScale: 2 });
    await press('大字');
    expect(store.get().textScale).toBe(2);
    await press('小字');
    expect(store.get().textScale).toBe(1.75);
  });

  it.each([
    ['阅读尺', 'ruler'],
    ['十字线', 'crosshair'],
    ['大鼠标', 'largeCursor'],
    ['放大镜', 'lens'],
    ['大字屏幕', 'captionBar'],
  ])('%s goes on and off, and says which', async (name, aid) => {
    show({ tools: everything });
    expect(button(name)).toHaveAttribute('aria-pressed', 'false');
    await press(name);
    expect(store.get().aids).toEqual([aid]);
    expect(button(name)).toHaveAttribute('aria-pressed', 'true');
    await press(name);
    expect(store.get().aids).toEqual([]);
  });

  it('keeps the other aids that are on', async () => {
    store.set({ aids: ['crosshair'] });
    show();
    await press('阅读尺');
    expect(store.get().aids).toEqual(['crosshair', 'ruler']);
  });

  it('goes through the kinds of reading aloud, each by name', async () => {
    show({ tools: everything });
    await press('朗读：不读');
    expect(store.get().voice).toBe('on-demand');
    await press('朗读：按了才读');
    expect(store.get().voice).toBe('point-to-read');
    await press('朗读：点哪里读哪里');
    expect(store.get().voice).toBe('off');
  });

  it('offers the contrasts as answers to one question', async () => {
    show();
    await press('对比');
    const dialog = within(screen.getByRole('dialog', { name: '颜色对比' }));
    await userEvent.click(dialog.getByRole('radio', { name: '黑底黄字' }));
    expect(store.get().contrast).toBe('yellow-on-black');
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await vi.waitFor(() => expect(button('对比')).toHaveFocus());
  });

  it('takes one step back', async () => {
    show();
    expect(button('撤销上一步')).toHaveAttribute('aria-disabled', 'true');
    await press('阅读尺');
    await press('撤销上一步');
    expect(store.get().aids).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('已撤销');
  });

  it('resets what it offers and nothing else, and even that can be taken back', async () => {
    store.set({ mode: 'care', textScale: 2, aids: ['lens'], voice: 'on-demand' });
    show();
    await press('重置');
    expect(store.get()).toMatchObject({
      mode: 'care',
      textScale: 1,
      aids: [],
      voice: 'on-demand',
    });
    expect(screen.getByRole('status')).toHaveTextContent('已全部恢复，可以撤销');
    await press('撤销上一步');
    expect(store.get()).toMatchObject({ textScale: 2, aids: ['lens'] });
  });

  it('leaves what a policy fixed', async () => {
    store.setSource('policy', { textScale: 1.3, aids: ['ruler'], voice: 'off' });
    show({ tools: everything });
    for (const name of ['大字', '小字', '阅读尺', '朗读：不读']) {
      expect(button(name)).toHaveAttribute('aria-disabled', 'true');
      await press(name);
    }
    expect(store.get()).toMatchObject({ textScale: 1.3, aids: ['ruler'], voice: 'off' });
  });

  it('goes when asked to', async () => {
    const onExit = vi.fn();
    show({ onExit });
    await press('退出');
    expect(onExit).toHaveBeenCalledOnce();
  });
});

describe('the keyboard', () => {
  it('stops once at the bar and goes along it by arrows, Home and End', async () => {
    show();
    await userEvent.tab();
    expect(button('大字')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(button('对比')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(button('小字')).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(button('重置')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(button('大字')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{Home}');
    expect(button('大字')).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('comes back to where it was', async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await userEvent.tab();
    await userEvent.tab();
    expect(button('对比')).toHaveFocus();
  });

  it('leaves keys that belong to others', async () => {
    show();
    await userEvent.tab();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}{ArrowDown}a');
    expect(button('大字')).toHaveFocus();
  });

  it('reads from right to left where the page does', async () => {
    document.documentElement.style.direction = 'rtl';
    show();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(button('小字')).toHaveFocus();
    document.documentElement.style.direction = '';
  });

  it('can be the target of a skip link', () => {
    show({ id: 'reading-tools' });
    const target = document.getElementById('reading-tools')!;
    expect(target).toContainElement(screen.getByRole('toolbar'));
    target.focus();
    expect(target).toHaveFocus();
  });
});

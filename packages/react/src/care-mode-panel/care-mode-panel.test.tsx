import { describeConformance } from '@care-mode/test-kit';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createCareStore, settingValues } from '@care-mode/core';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en, ug } from '../messages';
import { CareModeProvider } from '../provider';
import { CareModePanel } from '.';
import type { CareStore } from '@care-mode/core';
import type { CareModeProviderProps } from '../provider';
import type { CareModePanelProps } from '.';

// Asking jsdom for the computed style of everything above each control takes most of the time.
configure({ defaultHidden: true });

let store: CareStore;
/** With everything there is to offer. */
const everyAxis = [
  'mode',
  'textScale',
  'contrast',
  'colorScheme',
  'targetSize',
  'spacing',
  'motion',
  'layout',
  'voice',
  'aids',
  'locale',
] as const;

function show(props: CareModePanelProps = {}, provider: CareModeProviderProps = {}) {
  return render(
    <CareModeProvider store={store} {...provider}>
      <CareModePanel {...props} />
    </CareModeProvider>,
  );
}
const showAll = () => show({ axes: everyAxis });
const group = (name: string) => screen.getByRole('radiogroup', { name });

beforeEach(() => {
  store = createCareStore({ storage: false, url: false, system: false });
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

describeConformance('CareModePanel', (props) => <CareModePanel {...props} />, {
  element: HTMLElement,
  handlers: ['onClick', 'onKeyDown', 'onFocus', 'onBlur'],
  wrapper: ({ children }) => <CareModeProvider storage={false}>{children}</CareModeProvider>,
});

describe('every axis', () => {
  it.each([
    ['颜色对比', '黑底黄字', { contrast: 'yellow-on-black' }],
    ['浅色和深色', '深色', { colorScheme: 'dark' }],
    ['按钮大小', '最大', { targetSize: 'largest' }],
    ['行距和间距', '宽松', { spacing: 'wide' }],
    ['动画', '不要动画', { motion: 'reduced' }],
    ['版面', '简洁，一行一件事', { layout: 'simple' }],
    ['朗读', '点哪里，读哪里', { voice: 'point-to-read' }],
  ])('%s: %s', async (question, answer, settings) => {
    showAll();
    const choice = within(group(question)).getByRole('radio', { name: answer });
    await userEvent.click(choice);
    expect(store.get()).toMatchObject(settings);
    expect(choice).toBeChecked();
  });

  it('text size goes up and down one step at a time, and stops at the ends (A-03)', async () => {
    show();
    const larger = screen.getByRole('button', { name: '大一号' });
    const smaller = screen.getByRole('button', { name: '小一号' });
    expect(smaller).toHaveAttribute('aria-disabled', 'true');
    for (const scale of settingValues.textScale.slice(1)) {
      await userEvent.click(larger);
      expect(store.get().textScale).toBe(scale);
    }
    expect(screen.getByText('已经是最大的字')).toBeInTheDocument();
    await userEvent.click(larger);
    expect(store.get().textScale).toBe(2);
    expect(larger).toHaveFocus();
    await userEvent.click(smaller);
    expect(store.get().textScale).toBe(1.75);
    expect(screen.getByText(/标准的 1.75 倍/)).toBeInTheDocument();
  });

  it('voice speed appears with the voice and keeps a value of its own', async () => {
    store.set({ voice: 'on-demand', voiceRate: 0.85 });
    showAll();
    expect(screen.getByText('正常的 0.85 倍')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '快一点' }));
    expect(store.get().voiceRate).toBe(0.9);
  });

  it('reading aids are switched one by one', async () => {
    showAll();
    await userEvent.click(screen.getByRole('switch', { name: '阅读尺' }));
    await userEvent.click(screen.getByRole('switch', { name: '放大镜' }));
    expect(store.get().aids).toEqual(['ruler', 'lens']);
    await userEvent.click(screen.getByRole('switch', { name: '阅读尺' }));
    expect(store.get().aids).toEqual(['lens']);
  });

  it('languages appear with their words, each under its own name', async () => {
    show({}, { messages: [en, ug] });
    const languages = within(group('语言'));
    expect(languages.getAllByRole('radio')).toHaveLength(3);
    await userEvent.click(languages.getByRole('radio', { name: 'English' }));
    expect(screen.getByRole('region', { name: 'Display and sound' })).toHaveAttribute('lang', 'en');
    await userEvent.click(screen.getByRole('radio', { name: 'ئۇيغۇرچە' }));
    expect(screen.getByRole('region')).toHaveAttribute('dir', 'rtl');
  });

  it('offers no voice and no reading aid unless the app says that something acts on them', () => {
    show();
    expect(screen.queryByRole('radiogroup', { name: '朗读' })).toBeNull();
    expect(screen.queryByRole('button', { name: /语音版/ })).toBeNull();
    expect(screen.queryByText('阅读帮手')).toBeNull();
  });

  it('offers only what the app can do', () => {
    show({ axes: ['textScale'] });
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByRole('group', { name: '字的大小' })).toBeInTheDocument();
  });
});

describe('presets', () => {
  it.each([
    [/大字版/, { mode: 'care', textScale: 1.5 }],
    [/语音版/, { mode: 'care', voice: 'point-to-read' }],
    [/简洁版/, { mode: 'care', layout: 'simple' }],
  ])('%s: on with one press, off with another', async (name, settings) => {
    showAll();
    const preset = screen.getByRole('button', { name });
    await userEvent.click(preset);
    expect(store.get()).toMatchObject(settings);
    expect(preset).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(preset);
    expect(preset).toHaveAttribute('aria-pressed', 'false');
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 1, voice: 'off' });
  });

  it('民族语言版 asks which language first', async () => {
    show({}, { messages: [ug] });
    await userEvent.click(screen.getByRole('button', { name: /民族语言版/ }));
    expect(store.get().locale).toBe('zh-CN');
    await userEvent.click(screen.getByRole('button', { name: 'ئۇيغۇرچە' }));
    expect(store.get()).toMatchObject({ mode: 'care', locale: 'ug' });
  });
});

describe('where a value comes from', () => {
  it('is said for every source', () => {
    show();
    const said = () => group('颜色对比').textContent;
    expect(said()).not.toMatch(/由|您选的/);
    act(() => store.setSource('system', { contrast: 'high' }));
    expect(said()).toContain('由系统设置开启');
    act(() => store.set({ contrast: 'black-on-white' }));
    expect(said()).toContain('您选的');
  });

  it('locks what the app fixed, and says so', async () => {
    store.setSource('policy', { contrast: 'high', textScale: 1.3 });
    show();
    expect(group('颜色对比')).toHaveAccessibleDescription('由本应用固定，不能更改');
    for (const answer of within(group('颜色对比')).getAllByRole('radio')) {
      expect(answer).toBeDisabled();
    }
    await userEvent.click(screen.getByRole('button', { name: '大一号' }));
    expect(store.get().textScale).toBe(1.3);
    expect(screen.queryByRole('button', { name: /大字版/ })).toBeNull();
  });
});

describe('mistakes', () => {
  it('one step back', async () => {
    show();
    const undo = screen.getByRole('button', { name: '撤销上一步' });
    expect(undo).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: '大一号' }));
    await userEvent.click(undo);
    expect(store.get().textScale).toBe(1);
    expect(screen.getByText('已撤销')).toBeInTheDocument();
  });

  it('all that is offered back, without leaving care mode, and even that can be undone', async () => {
    store.set({ mode: 'care', textScale: 2, voice: 'on-demand' });
    show();
    await userEvent.click(screen.getByRole('button', { name: '全部恢复' }));
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 1, voice: 'on-demand' });
    await userEvent.click(screen.getByRole('button', { name: '撤销上一步' }));
    expect(store.get()).toMatchObject({ mode: 'care', textScale: 2 });
  });
});

describe('the panel itself', () => {
  it('is in care mode while the page and the sample are not', () => {
    show();
    const panel = screen.getByRole('region', { name: '显示和声音' });
    expect(panel).toHaveAttribute('data-care-mode', 'care');
    const sample = within(panel).getByText(/市医院/).parentElement!;
    expect(sample).toHaveAttribute('data-care-mode', 'standard');
    act(() => store.set({ textScale: 2 }));
    expect(sample).toHaveAttribute('data-care-text-scale', '2');
    expect(within(sample).queryByRole('button')).toBeNull();
  });

  it('switches the mode of the page, not its own', async () => {
    show();
    await userEvent.click(screen.getByRole('switch', { name: '关怀模式' }));
    expect(document.documentElement).toHaveAttribute('data-care-mode', 'care');
  });

  it('renders on a server', () => {
    expect(
      renderToString(
        <CareModeProvider store={store}>
          <CareModePanel />
        </CareModeProvider>,
      ),
    ).toContain('字的大小');
  });
});

import { createCareStore } from '@care-mode/core';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { VoiceProvider } from '../voice';
import { CareModePanel } from '.';
import type { CareSettings, CareStore } from '@care-mode/core';

// What asks the system for its voices is loaded when it is first needed.
configure({ defaultHidden: true, asyncUtilTimeout: 8000 });

let store: CareStore;

/** The panel of an app that speaks, on a phone whose system has these voices, or breaks when asked. */
function show(voices: readonly string[] | Error, settings: Partial<CareSettings> = {}) {
  vi.stubGlobal('SpeechSynthesisUtterance', EventTarget);
  vi.stubGlobal('speechSynthesis', {
    getVoices() {
      if (voices instanceof Error) throw voices;
      return voices.map((lang) => ({
        lang: lang.replace('@cloud', ''),
        name: lang,
        localService: !lang.includes('@cloud'),
        default: false,
      }));
    },
  });
  store = createCareStore({
    storage: false,
    url: false,
    system: false,
    defaults: { voice: 'on-demand', ...settings },
  });
  render(
    <CareModeProvider store={store}>
      <VoiceProvider engines={[]}>
        <CareModePanel axes={['voice', 'textScale']} />
      </VoiceProvider>
    </CareModeProvider>,
  );
}

const question = (name: string) => screen.findByRole('radiogroup', { name });
const answers = (group: HTMLElement) =>
  within(group)
    .getAllByRole('radio')
    .map((radio) => radio.closest('label')!.textContent);

beforeEach(() => void vi.spyOn(console, 'error'));
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('how high the voice is', () => {
  it('is asked in words, and a value between them shows the nearer one', async () => {
    show([], { voicePitch: 1.1 });
    const group = await question('声音高低');
    expect(within(group).getByRole('radio', { name: '正常' })).toBeChecked();
    await userEvent.click(within(group).getByRole('radio', { name: '低一些' }));
    expect(store.get().voicePitch).toBe(0.7);
    expect(within(group).getByRole('radio', { name: '低一些' })).toBeChecked();
  });
});

describe('which Chinese is spoken', () => {
  it('is a choice among those the system has, and the rest is said', async () => {
    show(['zh-CN', 'zh-HK', 'wuu-CN@cloud']);
    const group = await question('说哪种话');
    expect(answers(group)).toEqual(['普通话', '粤语']);
    expect(group).toHaveAccessibleDescription('这台手机不会说：上海话');
    await userEvent.click(within(group).getByRole('radio', { name: '粤语' }));
    expect(store.get().dialect).toBe('yue');
    await userEvent.click(within(group).getByRole('radio', { name: '普通话' }));
    expect(store.get().dialect).toBe('');
  });

  it('offers all three where the system has them', async () => {
    show(['zh-CN', 'yue-HK', 'wuu-CN']);
    const group = await question('说哪种话');
    expect(answers(group)).toEqual(['普通话', '粤语', '上海话']);
    expect(group).not.toHaveAccessibleDescription();
  });

  it('is no choice where there is one, and says so', async () => {
    show(['zh-CN']);
    expect(await screen.findByText('这台手机不会说：粤语、上海话')).toBeInTheDocument();
    expect(screen.queryByRole('radiogroup', { name: '说哪种话' })).toBeNull();
  });

  it('can be changed back on a phone that cannot speak what was chosen', async () => {
    show(['zh-CN'], { dialect: 'yue' });
    const group = await question('说哪种话');
    expect(within(group).getByRole('radio', { name: '粤语' })).toBeChecked();
    await userEvent.click(within(group).getByRole('radio', { name: '普通话' }));
    expect(store.get().dialect).toBe('');
  });

  it('is Cantonese by itself in Hong Kong', async () => {
    show(['zh-CN', 'zh-HK'], { locale: 'zh-HK' });
    const group = await question('说哪种话');
    expect(within(group).getByRole('radio', { name: '粤语' })).toBeChecked();
    await userEvent.click(within(group).getByRole('radio', { name: '普通话' }));
    expect(store.get().dialect).toBe('cmn');
  });

  it('is not asked where Chinese is not read', async () => {
    show(['zh-CN', 'zh-HK', 'en-US'], { locale: 'en' });
    await screen.findByRole('button', { name: '听一听' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByText('说哪种话')).toBeNull();
  });
});

describe('who reads', () => {
  it('is a choice among voices that send nothing away', async () => {
    show(['zh-CN', 'zh-TW', 'cmn-CN@cloud']);
    const group = await question('谁来读');
    expect(answers(group)).toEqual(['手机自己选', 'zh-CN', 'zh-TW']);
    await userEvent.click(within(group).getByRole('radio', { name: 'zh-TW' }));
    expect(store.get().voiceName).toBe('zh-TW');
  });

  it('is not asked where the system breaks when it is asked for its voices', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    show(new Error('broken shell'));
    expect(await screen.findByRole('button', { name: '听一听' })).toBeEnabled();
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect(screen.queryByText('谁来读')).toBeNull();
  });
});

describe('errors and confirmations', () => {
  it('are spoken for who chooses it, and go back with everything else', async () => {
    show([]);
    const group = await question('填错了，办好了');
    expect(within(group).getByRole('radio', { name: '只写出来' })).toBeChecked();
    await userEvent.click(within(group).getByRole('radio', { name: /也读出来/ }));
    expect(store.get().notices).toBe('spoken');
    await userEvent.click(screen.getByRole('button', { name: '全部恢复' }));
    expect(store.get().notices).toBe('shown');
  });
});

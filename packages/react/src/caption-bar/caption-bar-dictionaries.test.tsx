import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { stopVoice } from '@care-mode/voice';
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CareModeProvider } from '../provider';
import { SpeakButton } from '../speak-button';
import { VoiceProvider } from '../voice';
import { CaptionBar, type CaptionBarProps } from '.';
import type * as dictionaries from './dictionaries';

// The dictionary of pinyin is large.
configure({ asyncUtilTimeout: 10_000 });

/** What the network does with the dictionary of traditional characters. */
let network: { arrive(): void; fail(): void };
let asked: number;
vi.mock('@care-mode/voice/traditional', () => ({
  toTraditional: (text: string) => text.replace('元', '圓'),
}));
vi.mock('./dictionaries', async (importOriginal) => {
  const all = await importOriginal<typeof dictionaries>();
  return {
    ...all,
    loadTraditional: () => {
      asked += 1;
      return new Promise<void>((resolve, reject) => {
        network = { arrive: resolve, fail: () => reject(new Error('offline')) };
      }).then(all.loadTraditional);
    },
  };
});

beforeEach(() => {
  asked = 0;
});
afterEach(stopVoice);

const traditional = () => screen.getByRole('checkbox', { name: '繁体字' });
const bar = () => screen.getByRole('region', { name: '大字屏幕' });

async function say(text: string, props: CaptionBarProps = {}) {
  render(
    <CareModeProvider storage={false} url={false} policy={{ voice: 'on-demand' }}>
      <VoiceProvider engines={[scriptedEngine()]} hasBar={false}>
        <SpeakButton text={text} />
        <CaptionBar {...props} />
      </VoiceProvider>
    </CareModeProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: '读给我听' }));
  await waitFor(() => expect(bar()).toHaveTextContent(text));
}

it('says that traditional characters are on their way, and falls silent when they are there', async () => {
  await say('共十二元。');
  fireEvent.click(traditional());
  expect(traditional()).toBeChecked();
  expect(screen.getByText('正在取繁体字，请等一下').closest('[role="status"]')).not.toBeNull();
  await act(async () => network.arrive());
  await waitFor(() => expect(bar()).toHaveTextContent('共十二圓。'));
  expect(screen.queryByText(/正在取/)).toBeNull();
});

it('says that they did not come and what to do, and tries again when it is pressed again', async () => {
  await say('共十二元。');
  fireEvent.click(traditional());
  await act(async () => network.fail());
  expect(screen.getByText('没有取到繁体字，请看看网络，再点一次')).toBeInTheDocument();
  expect(traditional()).not.toBeChecked();
  fireEvent.click(traditional());
  expect(screen.queryByText(/没有取到/)).toBeNull();
  await act(async () => network.arrive());
  await waitFor(() => expect(bar()).toHaveTextContent('共十二圓。'));
  expect(asked).toBe(2);
});

it('says nothing of what the person no longer wants', async () => {
  await say('共十二元。');
  fireEvent.click(traditional());
  fireEvent.click(traditional());
  await act(async () => network.fail());
  expect(screen.queryByText(/没有取到/)).toBeNull();
  expect(traditional()).not.toBeChecked();
});

it('keeps traditional words that pinyin does not fit, and says so', async () => {
  await say('坐公交车。', { toTraditional: () => '坐公車。' });
  fireEvent.click(traditional());
  await waitFor(() => expect(bar()).toHaveTextContent('坐公車。'));
  fireEvent.click(screen.getByRole('checkbox', { name: '拼音' }));
  await screen.findByText('这句标不了拼音');
  expect(bar()).toHaveTextContent('坐公車。');
  fireEvent.click(traditional());
  expect(bar()).toHaveTextContent('坐zuò公gōng交jiāo车chē。');
  expect(screen.queryByText('这句标不了拼音')).toBeNull();
});

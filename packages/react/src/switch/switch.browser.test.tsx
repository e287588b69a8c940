import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Switch } from './index';

afterEach(() => setMode('standard'));

describeConformanceInBrowser('Switch', {
  on: () => (
    <Switch defaultChecked description="每天早上八点和晚上八点响铃。">
      吃药提醒
    </Switch>
  ),
  off: () => <Switch>下雨提醒</Switch>,
  disabled: () => <Switch disabled>跌倒报警</Switch>,
});

it.each(['standard', 'care'] as const)(
  'says its state in words that never change the size of the row, in %s',
  async (mode) => {
    setMode(mode);
    const screen = await render(
      <Switch onWord="已经打开，听得到" offWord="关">
        响铃
      </Switch>,
    );
    const row = screen.getByText('响铃').element().closest('label')!;
    const track = screen.getByRole('switch').element();
    const size = () => JSON.stringify([row.getBoundingClientRect(), track.getBoundingClientRect()]);
    const isSeen = (word: string) =>
      getComputedStyle(screen.getByText(word, { exact: true }).element()).visibility === 'visible';
    const before = size();
    expect([isSeen('关'), isSeen('已经打开，听得到')]).toEqual([true, false]);
    await userEvent.click(screen.getByText('响铃'));
    expect(size()).toBe(before);
    expect([isSeen('关'), isSeen('已经打开，听得到')]).toEqual([false, true]);
  },
);

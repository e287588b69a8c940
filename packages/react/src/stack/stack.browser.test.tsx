import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { Button } from '../button';
import { Paragraph } from '../paragraph';
import { Stack } from './index';

afterEach(() => setMode('standard'));

describeConformanceInBrowser('Stack', {
  horizontal: () => (
    <Stack direction="horizontal" gap="target">
      <Button>交电费 128.60 元</Button>
      <Button>看账单</Button>
      <Button>先不交</Button>
    </Stack>
  ),
});

it.each(['vertical', 'horizontal'] as const)(
  'keeps two buttons 12 px apart in care mode, %s',
  async (direction) => {
    setMode('care');
    const screen = await render(
      <Stack direction={direction} gap="target" align="start">
        <Button>交电费</Button>
        <Button>先不交</Button>
      </Stack>,
    );
    const [first, second] = screen
      .getByRole('button')
      .elements()
      .map((button) => button.getBoundingClientRect());
    const apart =
      direction === 'vertical' ? second!.top - first!.bottom : second!.left - first!.right;
    expect(apart).toBe(12);
  },
);

it('ends where its last row ends, so that what follows stands as far as elsewhere', async () => {
  const screen = await render(
    <div data-testid="outer">
      <Stack direction="horizontal">
        <Button>交电费</Button>
        <Button>先不交</Button>
      </Stack>
    </div>,
  );
  const outer = screen.getByTestId('outer').element().getBoundingClientRect();
  const button = screen.getByRole('button', { name: '交电费' }).element().getBoundingClientRect();
  expect([outer.top, outer.bottom]).toEqual([button.top, button.bottom]);
});

it('keeps paragraphs as far apart as they are without it (A-07)', async () => {
  const screen = await render(
    <Stack>
      <Paragraph>每年确认一次。</Paragraph>
      <Paragraph>可以打电话。</Paragraph>
    </Stack>,
  );
  const first = screen.getByText('每年确认一次。').element().getBoundingClientRect();
  const second = screen.getByText('可以打电话。').element().getBoundingClientRect();
  expect(second.top - first.bottom).toBeCloseTo(1.95 * 16, 1);
});

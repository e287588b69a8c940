import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { Checkbox } from './index';

describeConformanceInBrowser('Checkbox', {
  plain: () => <Checkbox>打电话提醒我</Checkbox>,
  checked: () => (
    <Checkbox defaultChecked description="短信不收钱。">
      发短信提醒我
    </Checkbox>
  ),
  'with a mistake': () => (
    <Checkbox error="看完须知，在这里打勾。" required>
      我看过并同意《挂号须知》
    </Checkbox>
  ),
  disabled: () => <Checkbox disabled>上门提醒</Checkbox>,
});

it('shows its state by a shape, not by colour alone (A-10)', async () => {
  const screen = await render(
    <>
      <Checkbox>没选</Checkbox>
      <Checkbox defaultChecked>选了</Checkbox>
      <Checkbox isIndeterminate>选了一部分</Checkbox>
    </>,
  );
  const shapes = screen
    .getByRole('checkbox')
    .elements()
    .map((box) => {
      const { content, height, borderRightWidth } = getComputedStyle(box, '::before');
      return content === 'none' ? 'nothing' : `${height} ${borderRightWidth}`;
    });
  expect(shapes[0]).toBe('nothing');
  expect(new Set(shapes).size).toBe(3);
});

it('has no place in its row that does nothing (A-12)', async () => {
  const screen = await render(<Checkbox>发短信提醒我</Checkbox>);
  const row = screen.getByText('发短信提醒我').element().closest('label')!;
  const { left, right, top, bottom } = row.getBoundingClientRect();
  for (const x of [left + 1, (left + right) / 2, right - 1]) {
    for (const y of [top + 1, (top + bottom) / 2, bottom - 1]) {
      expect(document.elementFromPoint(x, y)?.closest('label')).toBe(row);
    }
  }
});

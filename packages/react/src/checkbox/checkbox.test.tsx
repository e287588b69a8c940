import { describeConformance, silenced } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { Checkbox } from './index';

describeConformance('Checkbox', (props) => <Checkbox {...props}>打电话提醒我</Checkbox>, {
  element: HTMLInputElement,
  wears: (input) => input.closest('label'),
  nameless: () => <Checkbox />,
  handlers: ['onClick', 'onFocus', 'onBlur'],
  cancels: { handler: 'onClick', state: (node) => (node as HTMLInputElement).checked },
});

it('calls the caller’s ref once, however often it draws that some are chosen', () => {
  const cleanup = vi.fn();
  const ref = vi.fn(() => cleanup);
  const { rerender, unmount } = render(<Checkbox isIndeterminate ref={ref} />);
  expect(screen.getByRole('checkbox')).toBePartiallyChecked();
  rerender(<Checkbox isIndeterminate={false} ref={ref} />);
  expect(screen.getByRole('checkbox')).not.toBePartiallyChecked();
  unmount();
  expect(ref).toHaveBeenCalledTimes(1);
  expect(cleanup).toHaveBeenCalledTimes(1);
});

it('changes when any part of its row is pressed (A-12)', async () => {
  render(<Checkbox description="短信不收钱。">发短信提醒我</Checkbox>);
  await userEvent.click(screen.getByText('发短信提醒我'));
  expect(screen.getByRole('checkbox')).toBeChecked();
  await userEvent.click(screen.getByText('短信不收钱。'));
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});

it('changes with the space bar', async () => {
  render(<Checkbox>发短信提醒我</Checkbox>);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('checkbox')).toBeChecked();
});

it('is named by its words alone; the rest describes it', () => {
  render(
    <Checkbox description="短信不收钱。" error="请打勾。" required>
      我同意
    </Checkbox>,
  );
  const box = screen.getByRole('checkbox', { name: '我同意' });
  expect(box).toHaveAccessibleDescription('错误：请打勾。 短信不收钱。');
  expect(box).toBeInvalid();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(box).toBeRequired();
  expect(screen.getByText('必填')).toBeVisible();
});

it('shows that some of many are chosen, and goes on showing it after a press', async () => {
  const ref = createRef<HTMLInputElement>();
  const press = vi.fn();
  const all = (
    <Checkbox ref={ref} isIndeterminate checked={false} onChange={press}>
      都交
    </Checkbox>
  );
  const { rerender } = render(all);
  expect(screen.getByRole('checkbox')).toBePartiallyChecked();
  expect(ref.current).toBe(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByText('都交'));
  expect(press).toHaveBeenCalledTimes(1);
  rerender(
    <Checkbox ref={ref} isIndeterminate checked={false} onChange={press}>
      都交
    </Checkbox>,
  );
  expect(screen.getByRole('checkbox')).toBePartiallyChecked();
});

it('is sent with a form like any checkbox', () => {
  const form = document.createElement('form');
  render(
    <Checkbox name="remind" value="sms" defaultChecked>
      发短信提醒我
    </Checkbox>,
    { container: document.body.appendChild(form) },
  );
  expect([...new FormData(form)]).toEqual([['remind', 'sms']]);
});

it('tells the developer that a tick would be thrown away', async () => {
  const { warnings } = await silenced(() => render(<Checkbox checked>我同意</Checkbox>));
  expect(warnings.join()).toContain('has `checked` but no `onChange`');
});

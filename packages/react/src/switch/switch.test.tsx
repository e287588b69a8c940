import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Switch } from './index';

describeConformance('Switch', (props) => <Switch {...props}>吃药提醒</Switch>, {
  element: HTMLInputElement,
  wears: (input) => input.closest('label'),
  nameless: () => <Switch />,
  handlers: ['onClick', 'onFocus', 'onBlur'],
  cancels: { handler: 'onClick', state: (node) => (node as HTMLInputElement).checked },
});

it('turns on when any part of its row is pressed, and tells the caller (A-12)', async () => {
  const told = vi.fn();
  render(
    <Switch description="早上八点响铃。" onChange={(event) => told(event.target.checked)}>
      吃药提醒
    </Switch>,
  );
  await userEvent.click(screen.getByText('早上八点响铃。'));
  expect(screen.getByRole('switch', { name: '吃药提醒' })).toBeChecked();
  expect(told.mock.calls).toEqual([[true]]);
});

it('is named by its words alone: the state is said by the role, not twice', () => {
  render(
    <Switch defaultChecked description="早上八点响铃。">
      吃药提醒
    </Switch>,
  );
  const control = screen.getByRole('switch', { name: '吃药提醒' });
  expect(control).toHaveAccessibleDescription('早上八点响铃。');
});

it('turns on with the space bar', async () => {
  render(<Switch>吃药提醒</Switch>);
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(screen.getByRole('switch')).toBeChecked();
});

it('says its state in the caller’s own words when given', () => {
  render(
    <Switch onWord="听得到" offWord="听不到">
      响铃
    </Switch>,
  );
  expect(screen.getByText('听得到')).toBeInTheDocument();
  expect(screen.getByText('听不到')).toBeInTheDocument();
  expect(screen.queryByText('已打开')).toBeNull();
});

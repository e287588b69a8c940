import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Alert } from './alert';

describeConformance('Alert', (props) => <Alert {...props}>电费已经交好</Alert>, {
  element: HTMLDivElement,
  handlers: ['onClick'],
});

test.each([
  ['info', '提示', 'status'],
  ['success', '成功', 'status'],
  ['warning', '注意', 'alert'],
  ['danger', '错误', 'alert'],
] as const)('%s says %s in words, and interrupts only when it must', (kind, word, role) => {
  render(<Alert kind={kind}>身份证号少了一位</Alert>);
  const alert = screen.getByRole(role);
  expect(alert).toHaveTextContent(`${word}身份证号少了一位`);
  expect(alert.querySelector('svg')).toBeInTheDocument();
});

test('it can be closed, in words', async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  render(<Alert onClose={onClose}>今天有红烧鱼</Alert>);
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Lens } from '.';

describeConformance('Lens', (props) => <Lens {...props} />, {
  element: HTMLDivElement,
  noServerRender: 'it lies over the page, at the end of a body the server has not',
});

test('says what to do before anything was pointed at, and goes at a press', async () => {
  const onOff = vi.fn();
  render(<Lens data-testid="lens" onOff={onOff} />);
  expect(screen.getByTestId('lens')).toHaveTextContent('点一下要看的字');
  await userEvent.click(screen.getByRole('button', { name: '关掉放大镜' }));
  expect(screen.queryByTestId('lens')).toBeNull();
  expect(onOff).toHaveBeenCalledOnce();
});

test('the button says by its picture too whether it is held still', async () => {
  render(<Lens />);
  const pin = screen.getByRole('button', { name: '停住不动' });
  const before = pin.querySelector('svg')!.innerHTML;
  await userEvent.click(pin);
  expect(pin.querySelector('svg')!.innerHTML).not.toBe(before);
});

test('held still, it can be reached and scrolled by the keyboard', async () => {
  render(<Lens data-testid="lens" />);
  const lens = screen.getByTestId('lens');
  expect(lens).toHaveAttribute('aria-hidden', 'true');
  await userEvent.click(screen.getByRole('button', { name: '停住不动', pressed: false }));
  expect(screen.getByRole('region', { name: '放大的字' })).toBe(lens);
  expect(lens.tabIndex).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: '停住不动', pressed: true }));
  expect(lens).toHaveAttribute('aria-hidden', 'true');
});

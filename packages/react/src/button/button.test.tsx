import { describeConformance } from '@care-mode/test-kit';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Phone } from 'lucide-react';
import { afterEach, expect, it, vi } from 'vitest';
import { Button } from './index';

describeConformance('Button', (props) => <Button {...props}>确认付款</Button>, {
  element: HTMLButtonElement,
  asChild: (props) => (
    <Button asChild {...props}>
      <a href="/pay">确认付款</a>
    </Button>
  ),
  nameless: () => <Button />,
  handlers: ['onClick', 'onKeyDown'],
});

afterEach(() => {
  vi.useRealTimers();
});

it('does not send a form unless it says so', async () => {
  const handleSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  render(
    <form onSubmit={handleSubmit}>
      <Button>看说明</Button>
      <Button type="submit">提交</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: '看说明' }));
  expect(handleSubmit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
  expect(handleSubmit).toHaveBeenCalledTimes(1);
});

it('sends a form once when a trembling hand presses twice', async () => {
  const handleSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  render(
    <form onSubmit={handleSubmit}>
      <Button type="submit">确认付款</Button>
    </form>,
  );
  await userEvent.dblClick(screen.getByRole('button'));
  expect(handleSubmit).toHaveBeenCalledTimes(1);
});

/** A press at a moment of the page's clock, in ms. */
function pressAt(element: Element, timeStamp: number) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  fireEvent(element, event);
}

it('takes the next press after one second', () => {
  const handleClick = vi.fn();
  render(
    <Button size="hero" onClick={handleClick}>
      打电话给女儿
    </Button>,
  );
  const button = screen.getByRole('button');
  pressAt(button, 5000);
  pressAt(button, 5999);
  expect(handleClick).toHaveBeenCalledTimes(1);
  pressAt(button, 7000);
  expect(handleClick).toHaveBeenCalledTimes(2);
});

it('takes every press where counting is its purpose', async () => {
  const handleClick = vi.fn();
  render(<Button onClick={handleClick}>加一份</Button>);
  await userEvent.dblClick(screen.getByRole('button'));
  expect(handleClick).toHaveBeenCalledTimes(2);
});

it('keeps its words, its focus and its place while loading, and does nothing', async () => {
  const handleClick = vi.fn();
  render(
    <Button isLoading onClick={handleClick}>
      正在提交
    </Button>,
  );
  const button = screen.getByRole('button', { name: '正在提交' });
  await userEvent.tab();
  expect(button).toHaveFocus();
  await userEvent.click(button);
  await userEvent.keyboard('{Enter}');
  expect(handleClick).not.toHaveBeenCalled();
  expect(button).toHaveAttribute('aria-busy', 'true');
});

it('is a link where the child is one', () => {
  render(
    <Button asChild variant="primary">
      <a href="/map">看医院在哪里</a>
    </Button>,
  );
  const link = screen.getByRole('link', { name: '看医院在哪里' });
  expect(link).toHaveAttribute('href', '/map');
  expect(link).not.toHaveAttribute('type');
});

it('draws its icon in the child, and the sign of waiting too', () => {
  const { rerender } = render(
    <Button asChild icon={Phone}>
      <a href="tel:12345">打人工电话</a>
    </Button>,
  );
  const link = screen.getByRole('link', { name: '打人工电话' });
  expect(link.querySelector('svg')).toHaveClass('lucide-phone');
  rerender(
    <Button asChild isLoading>
      <a href="tel:12345">打人工电话</a>
    </Button>,
  );
  expect(screen.getByRole('link').querySelector('svg')).toHaveClass('lucide-hourglass');
});

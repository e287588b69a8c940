import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CareModeProvider } from '../provider';
import { LargeCursor } from '.';

describeConformance('LargeCursor', (props) => <LargeCursor {...props} />, {
  element: HTMLSpanElement,
});

const isLarge = (element: Element | null) => element?.hasAttribute('data-large-cursor');

test('is on for the page while it is there, and off at a press', async () => {
  const { unmount } = render(<LargeCursor />);
  expect(isLarge(document.documentElement)).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: '关掉大鼠标' }));
  expect(isLarge(document.documentElement)).toBe(false);
  unmount();
  const again = render(<LargeCursor />);
  expect(isLarge(document.documentElement)).toBe(true);
  again.unmount();
  expect(isLarge(document.documentElement)).toBe(false);
});

test('is on for its own part of the page only', () => {
  render(
    <CareModeProvider storage={false} scope>
      <LargeCursor data-testid="mark" />
    </CareModeProvider>,
  );
  expect(isLarge(screen.getByTestId('mark').parentElement)).toBe(true);
  expect(isLarge(document.documentElement)).toBe(false);
});

import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Crosshair } from '.';

describeConformance('Crosshair', (props) => <Crosshair {...props} />, {
  element: HTMLDivElement,
  noServerRender: 'it lies over the page, at the end of a body the server has not',
});

test('goes at a press, and says so to the app', async () => {
  const onOff = vi.fn();
  render(<Crosshair data-testid="lines" onOff={onOff} />);
  expect(screen.getByTestId('lines')).toHaveAttribute('aria-hidden', 'true');
  await userEvent.click(screen.getByRole('button', { name: '关掉十字线' }));
  expect(screen.queryByTestId('lines')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
  expect(onOff).toHaveBeenCalledOnce();
});

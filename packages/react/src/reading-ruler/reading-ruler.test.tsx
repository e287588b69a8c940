import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReadingRuler } from '.';

describeConformance('ReadingRuler', (props) => <ReadingRuler {...props} />, {
  element: HTMLDivElement,
  noServerRender: 'it lies over the page, at the end of a body the server has not',
});

test('has its three buttons in words, and the last one ends it', async () => {
  const onOff = vi.fn();
  render(<ReadingRuler data-testid="ruler" onOff={onOff} />);
  const words = screen.getAllByRole('button').map((button) => button.textContent);
  expect(words).toEqual(['上一行', '下一行', '关掉阅读尺']);
  await userEvent.click(screen.getByRole('button', { name: '关掉阅读尺' }));
  expect(screen.queryByTestId('ruler')).toBeNull();
  expect(onOff).toHaveBeenCalledOnce();
});

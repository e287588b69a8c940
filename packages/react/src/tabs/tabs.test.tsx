import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Tabs, type TabItem } from './tabs';

const days: readonly TabItem[] = [
  {
    id: 'today',
    label: '今天',
    content: (
      <label>
        症状 <input />
      </label>
    ),
  },
  { id: 'tomorrow', label: '明天', content: '明天九点放号' },
  { id: 'sunday', label: '星期日', content: '停诊', isDisabled: true },
];

describeConformance('Tabs', (props) => <Tabs items={days} {...props} />, {
  element: HTMLDivElement,
});

test('arrows only look, Enter chooses', async () => {
  const user = userEvent.setup();
  const onSelectionChange = vi.fn();
  render(<Tabs items={days} onSelectionChange={onSelectionChange} />);
  onSelectionChange.mockClear();
  await user.tab();
  expect(screen.getByRole('tab', { name: '今天', selected: true })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: '明天', selected: false })).toHaveFocus();
  expect(onSelectionChange).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onSelectionChange).toHaveBeenCalledWith('tomorrow');
  expect(screen.getByRole('tabpanel', { name: '明天' })).toHaveTextContent('明天九点放号');
});

test('what was typed in another tab is kept', async () => {
  const user = userEvent.setup();
  render(<Tabs items={days} />);
  await user.type(screen.getByLabelText('症状'), '眼睛干');
  await user.click(screen.getByRole('tab', { name: '明天' }));
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('tab', { name: '今天' }));
  expect(screen.getByLabelText('症状')).toHaveValue('眼睛干');
});

test('each tab and its panel name each other', async () => {
  render(<Tabs items={days} />);
  const tab = screen.getByRole('tab', { name: '今天' });
  const panel = screen.getByRole('tabpanel', { name: '今天' });
  expect(tab).toHaveAttribute('aria-controls', panel.id);
  expect(screen.getByRole('tablist', { name: '分栏' })).toBeInTheDocument();
});

test('a tab that cannot be chosen is not chosen', async () => {
  const user = userEvent.setup();
  render(<Tabs items={days} />);
  await user.click(screen.getByRole('tab', { name: '星期日' }));
  expect(screen.getByRole('tab', { name: '今天' })).toHaveAttribute('aria-selected', 'true');
});

import { describeConformance, silenced } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Radio, RadioGroup, type RadioGroupProps } from './index';

const When = (props: Partial<RadioGroupProps>) => (
  <RadioGroup label="什么时候看病" {...props}>
    <Radio value="morning">上午</Radio>
    <Radio value="afternoon" description="人少一些">
      下午
    </Radio>
  </RadioGroup>
);

describeConformance('RadioGroup', (props) => <When {...props} />, {
  element: HTMLFieldSetElement,
  nameless: () => (
    <RadioGroup label="">
      <Radio value="self">我自己</Radio>
    </RadioGroup>
  ),
});

describeConformance(
  'Radio',
  (props) => (
    <Radio value="self" {...props}>
      我自己
    </Radio>
  ),
  {
    element: HTMLInputElement,
    nameless: () => <Radio value="self">{''}</Radio>,
    wears: (input) => input.closest('label'),
    wrapper: ({ children }) => <RadioGroup label="谁来看病">{children}</RadioGroup>,
    handlers: ['onClick', 'onFocus', 'onBlur'],
  },
);

it('is a question with its answers', () => {
  render(<When description="都可以改。" error="请选一个。" required />);
  const group = screen.getByRole('radiogroup', { name: '什么时候看病' });
  expect(group).toHaveAccessibleDescription('错误：请选一个。 都可以改。');
  expect(group).toBeRequired();
  expect(group).toBeInvalid();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByText('必填')).toBeVisible();
  expect(screen.getByRole('radio', { name: '下午' })).toHaveAccessibleDescription('人少一些');
});

it('chooses when any part of a row is pressed, one answer at a time (A-12)', async () => {
  const told = vi.fn();
  render(<When defaultValue="morning" onValueChange={told} />);
  await userEvent.click(screen.getByText('人少一些'));
  expect(screen.getByRole('radio', { name: '下午' })).toBeChecked();
  expect(screen.getByRole('radio', { name: '上午' })).not.toBeChecked();
  expect(told.mock.calls).toEqual([['afternoon']]);
});

it('is one tab stop, and moves with the arrows', async () => {
  render(<When defaultValue="morning" />);
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: '上午' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: '下午' })).toBeChecked();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

it('shows what the code that holds the answer says', async () => {
  function Held() {
    const [value, setValue] = useState('');
    return (
      <>
        <When value={value} onValueChange={setValue} />
        <output>{value}</output>
      </>
    );
  }
  render(<Held />);
  expect(screen.getByRole('radio', { name: '上午' })).not.toBeChecked();
  await userEvent.click(screen.getByText('上午'));
  expect(screen.getByRole('status')).toHaveTextContent('morning');
  expect(screen.getByRole('radio', { name: '上午' })).toBeChecked();
});

it('keeps the answer when the code that holds it refuses the change', async () => {
  render(<When value="morning" onValueChange={() => {}} />);
  await userEvent.click(screen.getByText('下午'));
  expect(screen.getByRole('radio', { name: '上午' })).toBeChecked();
});

it('is sent with a form under its name', () => {
  const form = document.createElement('form');
  render(<When name="when" defaultValue="afternoon" />, {
    container: document.body.appendChild(form),
  });
  expect([...new FormData(form)]).toEqual([['when', 'afternoon']]);
});

it('tells the developer of a Radio on its own', async () => {
  const { warnings } = await silenced(() => render(<Radio value="self">我自己</Radio>));
  expect(warnings.join()).toContain('A Radio stands outside a RadioGroup');
});

import { describeConformance, silenced } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { TextField } from './index';

describeConformance('TextField', (props) => <TextField label="姓名" {...props} />, {
  element: HTMLInputElement,
  wears: (input) => input.closest('div'),
  nameless: () => <TextField label="" />,
  handlers: ['onClick', 'onKeyDown', 'onFocus', 'onBlur'],
});

it('is named by the question in sight above it, never by a placeholder alone (C-34)', () => {
  render(<TextField label="手机号" placeholder="11 位数字" />);
  expect(screen.getByRole('textbox', { name: '手机号' })).toBeInTheDocument();
  expect(screen.getByText('手机号')).toBeVisible();
});

it('goes to the answer when the question is pressed', async () => {
  render(<TextField label="手机号" />);
  await userEvent.click(screen.getByText('手机号'));
  expect(screen.getByRole('textbox')).toHaveFocus();
});

it('says what is wrong in words, and together with the question (A-10, C-32, C-37)', () => {
  render(<TextField label="身份证号" description="一共 18 位。" error="少了一位。" />);
  const input = screen.getByRole('textbox', { name: '身份证号' });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('错误：少了一位。 一共 18 位。');
});

it('is not wrong before anything is wrong', () => {
  render(<TextField label="身份证号" error={undefined} />);
  expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-invalid');
  expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
  expect(screen.queryByText(/错误/)).toBeNull();
});

it('does not shout: a checked form with three errors interrupts nobody three times', () => {
  render(
    <>
      <TextField label="姓名" error="请写姓名。" />
      <TextField label="手机号" error="少了一位。" />
      <TextField label="身份证号" error="少了一位。" />
    </>,
  );
  expect(screen.getAllByText(/错误/)).toHaveLength(3);
  expect(document.querySelector('[role="alert"], [role="status"], [aria-live]')).toBeNull();
});

it('says 必填 in words, and to assistive technology only once', () => {
  render(<TextField label="姓名" required />);
  expect(screen.getByText('必填')).toBeVisible();
  expect(screen.getByRole('textbox', { name: '姓名' })).toBeRequired();
});

it('keeps the caller’s own description beside ours', () => {
  render(
    <>
      <TextField label="金额" suffix="元" description="最多 500" aria-describedby="note" />
      <p id="note">明天到账</p>
    </>,
  );
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('最多 500 元 明天到账');
});

it('hands purpose and keyboard to the browser (C-31)', () => {
  render(<TextField label="手机号" autoComplete="tel" inputMode="tel" type="tel" />);
  const input = screen.getByRole('textbox');
  expect(input).toHaveAttribute('autocomplete', 'tel');
  expect(input).toHaveAttribute('inputmode', 'tel');
  expect(input).toHaveAttribute('type', 'tel');
});

it('is cleared by one press, keeps the cursor, and tells the code that holds the answer', async () => {
  const told = vi.fn();
  function Held() {
    const [value, setValue] = useState('幸福路 18 号');
    return (
      <TextField
        label="地址"
        isClearable
        value={value}
        onChange={(event) => {
          told(event.target.value);
          setValue(event.target.value);
        }}
      />
    );
  }
  render(<Held />);
  await userEvent.click(screen.getByRole('button', { name: '清空' }));
  expect(screen.getByRole('textbox')).toHaveValue('');
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(told).toHaveBeenCalledTimes(1);
  expect(told).toHaveBeenCalledWith('');
});

it('is cleared as well when the page holds the answer', async () => {
  render(<TextField label="地址" isClearable defaultValue="幸福路" />);
  await userEvent.click(screen.getByRole('button', { name: '清空' }));
  await userEvent.keyboard('光明街');
  expect(screen.getByRole('textbox')).toHaveValue('光明街');
});

it('has room for another road to the answer (G-07)', async () => {
  const speak = vi.fn();
  render(
    <TextField
      label="哪里不舒服"
      trailing={
        <button type="button" onClick={speak}>
          用嘴说
        </button>
      }
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: '用嘴说' }));
  expect(speak).toHaveBeenCalledTimes(1);
});

it('tells the developer that an answer would be thrown away', async () => {
  const { warnings } = await silenced(() => render(<TextField label="姓名" value="王" />));
  expect(warnings.join()).toContain('has `value` but no `onChange`');
});

it('tells the developer that an answer has two masters', async () => {
  const { warnings } = await silenced(() =>
    render(<TextField label="姓名" value="王" defaultValue="李" readOnly />),
  );
  expect(warnings.join()).toContain('both `value` and `defaultValue`');
});

it('tells the developer that the master of the answer changed', async () => {
  const { warnings } = await silenced(() => {
    const { rerender } = render(<TextField label="姓名" />);
    rerender(<TextField label="姓名" value="王" onChange={() => {}} />);
  });
  expect(warnings.join()).toContain('began without `value` and went on with it');
});

it('is three elements while there is no word of ours to say', () => {
  // A page may have a thousand of them; the parts with our words each read the language.
  const { container } = render(<TextField label="姓名" />);
  expect(container.querySelectorAll('*')).toHaveLength(3);
});

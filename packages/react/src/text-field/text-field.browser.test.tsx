import { describeConformanceInBrowser, setMode } from '@care-mode/test-kit/browser';
import { Mic } from 'lucide-react';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { IconButton } from '../icon-button';
import { TextField } from './index';

afterEach(() => setMode('standard'));

describeConformanceInBrowser('TextField', {
  plain: () => <TextField label="您的姓名" defaultValue="王建国" />,
  'with a mistake': () => (
    <TextField
      label="身份证号"
      description="在身份证正面的最下面，一共 18 位。"
      error="少了一位。请对照身份证，再看一遍。"
      defaultValue="1101"
      required
    />
  ),
  'with everything beside the answer': () => (
    <TextField
      label="哪里不舒服"
      defaultValue="膝盖疼"
      suffix="天"
      isClearable
      trailing={<IconButton icon={Mic} label="用嘴说" layout="beside" variant="quiet" />}
    />
  ),
  disabled: () => <TextField label="医保卡号" defaultValue="0012" disabled />,
});

it('draws the focus ring around the box, not inside it', async () => {
  const screen = await render(<TextField label="地址" suffix="市" />);
  await userEvent.click(screen.getByText('地址'));
  const frame = screen.container.querySelector('i')!;
  expect(getComputedStyle(frame).outlineStyle).toBe('solid');
});

it('offers to clear only what is there', async () => {
  const screen = await render(<TextField label="地址" isClearable />);
  const clear = screen.getByRole('button', { name: '清空' });
  await expect.element(clear).not.toBeInTheDocument();
  await userEvent.fill(screen.getByRole('textbox'), '幸福路');
  await expect.element(clear).toBeVisible();
  await userEvent.click(clear);
  await expect.element(screen.getByRole('textbox')).toHaveValue('');
  await expect.element(screen.getByRole('textbox')).toHaveFocus();
});

it('is not known by colour alone when it cannot be used (A-10)', async () => {
  const screen = await render(<TextField label="医保卡号" disabled />);
  expect(getComputedStyle(screen.getByRole('textbox').element()).borderTopStyle).toBe('dashed');
});

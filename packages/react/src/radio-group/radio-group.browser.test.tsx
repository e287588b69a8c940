import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Radio, RadioGroup } from './index';

describeConformanceInBrowser('RadioGroup', {
  answered: () => (
    <RadioGroup label="怎么确认养老金资格" description="选您方便的。" defaultValue="station">
      <Radio value="station" description="带身份证，工作人员帮您">
        去社区服务站
      </Radio>
      <Radio value="home" disabled>
        工作人员上门
      </Radio>
    </RadioGroup>
  ),
  'with a mistake': () => (
    <RadioGroup label="谁来看病" error="请选一个人，医院才知道给谁挂号。" required>
      <Radio value="self">我自己</Radio>
      <Radio value="other">别的家人</Radio>
    </RadioGroup>
  ),
});

it('rings the whole row that has the focus, and moves it with the arrows', async () => {
  const screen = await render(
    <RadioGroup label="谁来看病" defaultValue="self">
      <Radio value="self">我自己</Radio>
      <Radio value="other">别的家人</Radio>
    </RadioGroup>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('radio', { name: '别的家人' })).toBeChecked();
  const ring = getComputedStyle(screen.getByText('别的家人').element(), '::before');
  expect(ring.outlineStyle).toBe('solid');
  const row = screen.getByText('别的家人').element().closest('label')!;
  const width = Number.parseFloat(ring.width) + 2 * Number.parseFloat(ring.borderLeftWidth);
  expect(width).toBe(row.getBoundingClientRect().width);
});

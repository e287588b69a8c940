import nutuiCss from '@care-mode/adapters/nutui.css?inline';
import { Button, Cell, Input, Tag } from '@nutui/nutui-react';
import libraryCss from '@nutui/nutui-react/dist/style.css?inline';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

/** Components that do without what React 19 took away; `Toast.show` and `Dialog.alert` do not. */
export function Appointment() {
  return (
    <>
      <Cell.Group>
        <Cell
          title="预约登记"
          description="挂号、体检、接种"
          extra={<Tag type="warning">待确认</Tag>}
          clickable
        />
        <Cell title="姓名" extra={<Input aria-label="姓名" placeholder="请输入就诊人姓名" />} />
      </Cell.Group>
      <p>
        <Button type="primary" size="large" block>
          提交预约
        </Button>
      </p>
      <Button size="large" block>
        再想想
      </Button>
    </>
  );
}

export default {
  title: '适配 Adapters/nutui',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, nutuiCss)],
} satisfies Meta;

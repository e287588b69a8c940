import { useCareMarks } from '@care-mode/adapters/react';
import { tdesignMarks } from '@care-mode/adapters/tdesign-mobile';
import tdesignCss from '@care-mode/adapters/tdesign-mobile.css?inline';
import type { Meta } from '@storybook/react-vite';
import libraryCss from 'tdesign-mobile-react/dist/tdesign.css?inline';
// Without their style sheets, which would reach every story.
import { Button, Cell, CellGroup, Input } from 'tdesign-mobile-react/lib';
import { withLibrary } from './with-library';

export function Appointment() {
  useCareMarks(tdesignMarks);
  return (
    <>
      <CellGroup>
        <Cell title="预约登记" description="挂号、体检、接种" note="待确认" arrow hover />
        <Input label="姓名" placeholder="请输入就诊人姓名" />
      </CellGroup>
      <p>
        <Button theme="primary" size="large" block>
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
  title: '适配 Adapters/tdesign-mobile',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, tdesignCss)],
} satisfies Meta;

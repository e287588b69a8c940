import arcoCss from '@care-mode/adapters/arco.css?inline';
import libraryCss from '@arco-design/mobile-react/dist/style.css?inline';
import Button from '@arco-design/mobile-react/esm/button';
import Cell from '@arco-design/mobile-react/esm/cell';
import Input from '@arco-design/mobile-react/esm/input';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

// The library counts on a root of 50 px, which stories do not have.
const root = 'html { font-size: 50px; }';

export function Appointment() {
  return (
    <main style={{ fontSize: '0.28rem' }}>
      <Cell.Group>
        <Cell label="预约登记" desc="挂号、体检、接种" showArrow />
        <Input label="姓名" placeholder="请输入就诊人姓名" />
      </Cell.Group>
      <Button>提交预约</Button>
      <Button type="ghost">再想想</Button>
    </main>
  );
}

export default {
  title: '适配 Adapters/arco',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, root, arcoCss)],
} satisfies Meta;

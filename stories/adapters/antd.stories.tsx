import { careTheme } from '@care-mode/adapters/antd';
import antdCss from '@care-mode/adapters/antd.css?inline';
import { Button, ConfigProvider, Flex, Form, Input } from 'antd';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

const theme = careTheme();

export function Appointment() {
  return (
    <ConfigProvider theme={theme}>
      <Form layout="vertical">
        <Form.Item label="姓名" name="name">
          <Input placeholder="请输入就诊人姓名" />
        </Form.Item>
        <Flex gap={12}>
          <Button type="primary">提交预约</Button>
          <Button>再想想</Button>
        </Flex>
      </Form>
      <Button type="text" block href="#form">
        预约登记：挂号、体检、接种
      </Button>
    </ConfigProvider>
  );
}

export default {
  title: '适配 Adapters/antd',
  tags: ['foreign'],
  decorators: [withLibrary(antdCss)],
} satisfies Meta;

import radixCss from '@care-mode/adapters/radix-themes.css?inline';
import { Badge, Button, Card, Flex, Text, TextField, Theme } from '@radix-ui/themes';
import libraryCss from '@radix-ui/themes/styles.css?inline';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

export function Appointment() {
  return (
    <Theme accentColor="teal">
      <Flex direction="column" gap="3">
        <Card>
          <Flex justify="between" align="center">
            <Text size="2">老年人免费体检预约</Text>
            <Badge color="orange">待确认</Badge>
          </Flex>
        </Card>
        <div>
          <Text as="label" htmlFor="radix-name" size="2" mb="1">
            姓名
          </Text>
          <TextField.Root id="radix-name" placeholder="请输入就诊人姓名" />
        </div>
        <Flex gap="3">
          <Button>提交预约</Button>
          <Button variant="soft" color="gray">
            再想想
          </Button>
        </Flex>
      </Flex>
    </Theme>
  );
}

export default {
  title: '适配 Adapters/radix-themes',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, radixCss)],
} satisfies Meta;

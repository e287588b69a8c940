import { careConfig } from '@care-mode/adapters/chakra';
import chakraCss from '@care-mode/adapters/chakra.css?inline';
import {
  Button,
  ChakraProvider,
  createSystem,
  defaultConfig,
  Field,
  HStack,
  Input,
  Stack,
} from '@chakra-ui/react';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

const system = createSystem(defaultConfig, careConfig(defaultConfig));

export function Appointment() {
  return (
    <ChakraProvider value={system}>
      <Stack gap="4">
        <Button asChild variant="ghost" justifyContent="start">
          <a href="#form">预约登记：挂号、体检、接种</a>
        </Button>
        <Field.Root>
          <Field.Label>姓名</Field.Label>
          <Input placeholder="请输入就诊人姓名" />
          <Field.HelperText>请填写身份证上的姓名</Field.HelperText>
        </Field.Root>
        <HStack>
          <Button>提交预约</Button>
          <Button variant="outline">再想想</Button>
        </HStack>
      </Stack>
    </ChakraProvider>
  );
}

export default {
  title: '适配 Adapters/chakra',
  tags: ['foreign'],
  decorators: [withLibrary(chakraCss)],
} satisfies Meta;

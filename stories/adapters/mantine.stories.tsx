import mantineCss from '@care-mode/adapters/mantine.css?inline';
import { careVariables } from '@care-mode/adapters/mantine';
import { Button, Group, MantineProvider, NavLink, Stack, TextInput } from '@mantine/core';
import libraryCss from '@mantine/core/styles.css?inline';
import type { Meta } from '@storybook/react-vite';
import { withLibrary } from './with-library';

const variables = careVariables();

export function Appointment() {
  return (
    <MantineProvider cssVariablesResolver={variables}>
      <Stack>
        <NavLink component="button" label="预约登记" description="挂号、体检、接种" />
        <TextInput label="姓名" placeholder="请输入就诊人姓名" />
        <Group>
          <Button>提交预约</Button>
          <Button variant="default">再想想</Button>
        </Group>
      </Stack>
    </MantineProvider>
  );
}

export default {
  title: '适配 Adapters/mantine',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss, mantineCss)],
} satisfies Meta;

import {
  Badge,
  Button,
  Card,
  Checkbox,
  Container,
  Drawer,
  Group,
  Modal,
  NavLink,
  Notification,
  Paper,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Tabs,
  Text,
  TextInput,
  Textarea,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import {
  community,
  days,
  departments,
  due,
  greeting,
  mattersIn,
  needs,
  services,
  states,
  words,
  type State,
} from '../content';
import { ServiceIcon } from '../icons';
import { go, useRoute } from '../route';

const Bills = lazy(() => import('./bills'));

/** A community app as a team writes it with Mantine. */
export function App() {
  const route = useRoute();
  return (
    <>
      <Paper component="header" shadow="xs" px="md" py="xs">
        <Group justify="space-between">
          <Title order={4}>{community}</Title>
          <Button variant="subtle" size="compact-sm" onClick={() => go('')}>
            {route === '' ? '我的' : '返回'}
          </Button>
        </Group>
      </Paper>
      {route === 'form' ? (
        <Appointment />
      ) : route === 'bills' ? (
        <Suspense fallback={null}>
          <Bills />
        </Suspense>
      ) : (
        <Home />
      )}
    </>
  );
}

function Home() {
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  const [isPaying, setIsPaying] = useState(false);
  const [isSigned, setIsSigned] = useState(false);
  const sign = () => {
    setIsSigned(true);
    setTimeout(() => setIsSigned(false), 8000);
  };
  return (
    <Container size="xs" py="md">
      <TextInput
        placeholder={words.search}
        aria-label={words.search}
        value={searched}
        onChange={({ currentTarget }) => setSearched(currentTarget.value)}
      />
      <Text size="sm" c="dimmed" my="xs">
        {greeting}
      </Text>
      <SimpleGrid cols={4} spacing="xs">
        {services.map(({ id, name }) => (
          <UnstyledButton key={id} onClick={() => go(id === 'bills' ? 'bills' : 'form')}>
            <Stack align="center" gap={4}>
              <ServiceIcon id={id} />
              <Text size="xs">{name}</Text>
            </Stack>
          </UnstyledButton>
        ))}
      </SimpleGrid>
      <Card withBorder my="md">
        <Group justify="space-between">
          <div>
            <Text size="xs" c="dimmed">
              本期待缴
            </Text>
            <Text size="xl" fw={700}>
              ¥{due}
            </Text>
          </div>
          <Button onClick={() => setIsPaying(true)}>{words.pay}</Button>
        </Group>
      </Card>
      <NavLink
        component="button"
        label={words.form}
        description="挂号、体检、接种"
        onClick={() => go('form')}
      />
      <NavLink
        component="button"
        label={words.bills}
        description="3 笔待缴"
        onClick={() => go('bills')}
      />
      <NavLink href="./notice.html" label={words.notice} />
      <Button variant="light" size="xs" my="xs" onClick={sign}>
        {words.sign}
      </Button>
      <Tabs value={state} onChange={(value) => setState(value as State)}>
        <Tabs.List grow>
          {states.map((each) => (
            <Tabs.Tab value={each} key={each}>
              {each}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Stack gap={0}>
        {mattersIn(state, searched).map((matter) => (
          <NavLink
            component="button"
            key={matter.title}
            label={matter.title}
            description={`${matter.place} ${matter.date}`}
            noWrap
            rightSection={
              <Badge
                variant="light"
                color={
                  matter.state === '已完成'
                    ? 'gray'
                    : matter.state === '待确认'
                      ? 'orange'
                      : 'indigo'
                }
              >
                {matter.state}
              </Badge>
            }
            onClick={() => go('form')}
          />
        ))}
      </Stack>
      <Modal opened={isPaying} onClose={() => setIsPaying(false)} title={words.payTitle} centered>
        <Text size="sm">{words.payText}</Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setIsPaying(false)}>
            {words.payNo}
          </Button>
          <Button onClick={() => setIsPaying(false)}>{words.payYes}</Button>
        </Group>
      </Modal>
      {isSigned && (
        <Notification
          pos="fixed"
          bottom={16}
          left={16}
          right={16}
          color="teal"
          title="每日签到完成"
          onClose={() => setIsSigned(false)}
          style={{ zIndex: 300 }}
        >
          {words.signed}
        </Notification>
      )}
    </Container>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <Container size="xs" py="md">
      <Stack>
        <Title order={3}>{words.formTitle}</Title>
        <TextInput label="姓名" placeholder="请输入就诊人姓名" withAsterisk />
        <TextInput label="手机号" type="tel" description="用于接收短信通知" />
        <Button variant="default" fullWidth onClick={() => setIsPicking(true)}>
          {department ?? words.department}
        </Button>
        <Select label="就诊日期" data={days} defaultValue={days[0]!} />
        <Radio.Group label="性别" defaultValue="女">
          <Group mt="xs">
            <Radio value="男" label="男" />
            <Radio value="女" label="女" />
          </Group>
        </Radio.Group>
        <Checkbox.Group label="特殊需要">
          <Stack mt="xs" gap="xs">
            {needs.map((need) => (
              <Checkbox value={need} label={need} key={need} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Switch label="短信提醒" defaultChecked />
        <Textarea label="备注" placeholder="哪里不舒服，可以在这里告诉医生" rows={3} />
        <Button>{words.submit}</Button>
      </Stack>
      <Drawer
        opened={isPicking}
        onClose={() => setIsPicking(false)}
        position="bottom"
        title={words.departmentTitle}
      >
        {departments.map((name) => (
          <NavLink
            component="button"
            key={name}
            label={name}
            onClick={() => {
              setDepartment(name);
              setIsPicking(false);
            }}
          />
        ))}
      </Drawer>
    </Container>
  );
}

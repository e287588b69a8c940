import {
  AlertDialog,
  Badge,
  Box,
  Button,
  Callout,
  Card,
  CheckboxGroup,
  Flex,
  Grid,
  Heading,
  RadioGroup,
  Select,
  Switch,
  TabNav,
  Text,
  TextArea,
  TextField,
} from '@radix-ui/themes';
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

/** A community app as a team writes it with Radix Themes. */
export function App() {
  const route = useRoute();
  return (
    <>
      <Flex asChild align="center" justify="between" p="3">
        <header>
          <Heading size="4">{community}</Heading>
          <Button variant="ghost" onClick={() => go('')}>
            {route === '' ? '我的' : '返回'}
          </Button>
        </header>
      </Flex>
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
  const [isSigned, setIsSigned] = useState(false);
  const sign = () => {
    setIsSigned(true);
    setTimeout(() => setIsSigned(false), 8000);
  };
  return (
    <Box asChild px="3" pb="6">
      <main>
        <TextField.Root
          placeholder={words.search}
          aria-label={words.search}
          value={searched}
          onChange={({ target }) => setSearched(target.value)}
        />
        <Text as="p" size="2" color="gray" my="2">
          {greeting}
        </Text>
        <Grid columns="4" gap="2">
          {services.map(({ id, name }) => (
            <button
              type="button"
              className="service"
              key={id}
              onClick={() => go(id === 'bills' ? 'bills' : 'form')}
            >
              <ServiceIcon id={id} />
              {name}
            </button>
          ))}
        </Grid>
        <Card my="3">
          <Flex justify="between" align="center">
            <Box>
              <Text as="div" size="1" color="gray">
                本期待缴
              </Text>
              <Text size="6" weight="bold">
                ¥{due}
              </Text>
            </Box>
            <AlertDialog.Root>
              <AlertDialog.Trigger>
                <Button>{words.pay}</Button>
              </AlertDialog.Trigger>
              <AlertDialog.Content>
                <AlertDialog.Title>{words.payTitle}</AlertDialog.Title>
                <AlertDialog.Description size="2">{words.payText}</AlertDialog.Description>
                <Flex gap="3" mt="4" justify="end">
                  <AlertDialog.Cancel>
                    <Button variant="soft" color="gray">
                      {words.payNo}
                    </Button>
                  </AlertDialog.Cancel>
                  <AlertDialog.Action>
                    <Button>{words.payYes}</Button>
                  </AlertDialog.Action>
                </Flex>
              </AlertDialog.Content>
            </AlertDialog.Root>
          </Flex>
        </Card>
        <Grid columns="2" gap="2" mb="3">
          <Button variant="surface" onClick={() => go('form')}>
            {words.form}
          </Button>
          <Button variant="surface" onClick={() => go('bills')}>
            {words.bills}
          </Button>
          <Button variant="surface" asChild>
            <a href="./notice.html">{words.notice}</a>
          </Button>
          <Button variant="surface" onClick={sign}>
            {words.sign}
          </Button>
        </Grid>
        <TabNav.Root>
          {states.map((each) => (
            <TabNav.Link asChild active={each === state} key={each}>
              <button type="button" onClick={() => setState(each)}>
                {each}
              </button>
            </TabNav.Link>
          ))}
        </TabNav.Root>
        {mattersIn(state, searched).map((matter) => (
          <a className="matter" href="#/form" key={matter.title}>
            <Box minWidth="0">
              <Text as="div" size="2" weight="medium" truncate>
                {matter.title}
              </Text>
              <Text as="div" size="1" color="gray">
                {matter.place} {matter.date}
              </Text>
            </Box>
            <Badge
              color={
                matter.state === '已完成' ? 'gray' : matter.state === '待确认' ? 'orange' : 'teal'
              }
            >
              {matter.state}
            </Badge>
          </a>
        ))}
        {isSigned && (
          <Callout.Root color="green" className="toast" role="status" variant="surface">
            <Callout.Text>{words.signed}</Callout.Text>
          </Callout.Root>
        )}
      </main>
    </Box>
  );
}

function Appointment() {
  return (
    <Flex direction="column" gap="3" px="3" pb="6">
      <Heading size="5">{words.formTitle}</Heading>
      <label>
        <Text as="div" size="2" mb="1">
          姓名
        </Text>
        <TextField.Root placeholder="请输入就诊人姓名" />
      </label>
      <label>
        <Text as="div" size="2" mb="1">
          手机号
        </Text>
        <TextField.Root type="tel" placeholder="用于接收短信通知" />
      </label>
      <Select.Root>
        <Select.Trigger placeholder={words.department} />
        <Select.Content position="popper">
          {departments.map((name) => (
            <Select.Item value={name} key={name}>
              {name}
            </Select.Item>
          ))}
        </Select.Content>
      </Select.Root>
      <Box>
        <Text as="div" size="2" mb="1">
          就诊日期
        </Text>
        <RadioGroup.Root defaultValue={days[0]!}>
          {days.map((day) => (
            <RadioGroup.Item value={day} key={day}>
              {day}
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
      </Box>
      <Box>
        <Text as="div" size="2" mb="1">
          特殊需要
        </Text>
        <CheckboxGroup.Root>
          {needs.map((need) => (
            <CheckboxGroup.Item value={need} key={need}>
              {need}
            </CheckboxGroup.Item>
          ))}
        </CheckboxGroup.Root>
      </Box>
      <Text as="label" size="2">
        <Flex justify="between">
          短信提醒
          <Switch defaultChecked />
        </Flex>
      </Text>
      <TextArea aria-label="备注" placeholder="哪里不舒服，可以在这里告诉医生" />
      <Button size="3">{words.submit}</Button>
    </Flex>
  );
}

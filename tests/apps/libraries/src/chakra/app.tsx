import {
  Badge,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  CloseButton,
  Container,
  createListCollection,
  createToaster,
  Dialog,
  Field,
  Fieldset,
  Flex,
  Heading,
  HStack,
  Input,
  NativeSelect,
  Portal,
  RadioGroup,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Tabs,
  Text,
  Textarea,
  Toast,
  Toaster,
} from '@chakra-ui/react';
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
const toaster = createToaster({ placement: 'top', duration: 8000 });

/** A community app as a team writes it with Chakra UI. */
export function App() {
  const route = useRoute();
  return (
    <>
      <Flex as="header" align="center" justify="space-between" px="4" py="2" boxShadow="xs">
        <Heading as="h1" size="md">
          {community}
        </Heading>
        <Button variant="ghost" size="xs" onClick={() => go('')}>
          {route === '' ? '我的' : '返回'}
        </Button>
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
      <Toaster toaster={toaster} insetInline={{ mdDown: '4' }}>
        {({ title, description }) => (
          <Toast.Root width={{ md: 'sm' }}>
            <Toast.Indicator />
            <Stack gap="1" flex="1" maxWidth="100%">
              <Toast.Title>{title}</Toast.Title>
              <Toast.Description>{description}</Toast.Description>
            </Stack>
            <Toast.CloseTrigger />
          </Toast.Root>
        )}
      </Toaster>
    </>
  );
}

function Home() {
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  return (
    <Container as="main" maxW="md" py="4">
      <Input
        size="sm"
        placeholder={words.search}
        aria-label={words.search}
        onChange={({ target }) => setSearched(target.value)}
      />
      <Text textStyle="xs" color="fg.muted" my="2">
        {greeting}
      </Text>
      <SimpleGrid columns={4} gap="1">
        {services.map(({ id, name }) => (
          <Button
            key={id}
            variant="ghost"
            size="xs"
            flexDirection="column"
            height="16"
            px="0"
            onClick={() => go(id === 'bills' ? 'bills' : 'form')}
          >
            <ServiceIcon id={id} />
            {name}
          </Button>
        ))}
      </SimpleGrid>
      <Card.Root size="sm" my="4">
        <Card.Body>
          <HStack justify="space-between">
            <div>
              <Text textStyle="xs" color="fg.subtle">
                本期待缴
              </Text>
              <Text textStyle="2xl" fontWeight="bold">
                ¥{due}
              </Text>
            </div>
            <Pay />
          </HStack>
        </Card.Body>
      </Card.Root>
      <SimpleGrid columns={2} gap="2">
        <Button variant="outline" size="sm" onClick={() => go('form')}>
          {words.form}
        </Button>
        <Button variant="outline" size="sm" onClick={() => go('bills')}>
          {words.bills}
        </Button>
        <Button asChild variant="outline" size="sm">
          <a href="./notice.html">{words.notice}</a>
        </Button>
        <Button
          variant="outline"
          size="sm"
          onClick={() =>
            void toaster.create({
              type: 'success',
              title: '每日签到完成',
              description: words.signed,
            })
          }
        >
          {words.sign}
        </Button>
      </SimpleGrid>
      <Tabs.Root value={state} onValueChange={({ value }) => setState(value as State)} my="2">
        <Tabs.List>
          {states.map((each) => (
            <Tabs.Trigger value={each} key={each}>
              {each}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Tabs.Root>
      <Stack gap="0">
        {mattersIn(state, searched).map((matter) => (
          <Flex
            as="button"
            align="center"
            gap="2"
            py="2"
            borderBottomWidth="1px"
            textAlign="start"
            cursor="pointer"
            key={matter.title}
            onClick={() => go('form')}
          >
            <Stack gap="0" flex="1" minW="0">
              <Text textStyle="sm" truncate>
                {matter.title}
              </Text>
              <Text textStyle="xs" color="fg.muted">
                {matter.place} {matter.date}
              </Text>
            </Stack>
            <Badge
              size="xs"
              colorPalette={
                matter.state === '已完成' ? 'gray' : matter.state === '待确认' ? 'orange' : 'teal'
              }
            >
              {matter.state}
            </Badge>
          </Flex>
        ))}
      </Stack>
    </Container>
  );
}

function Pay() {
  const [isPaying, setIsPaying] = useState(false);
  return (
    <Dialog.Root
      role="alertdialog"
      open={isPaying}
      onOpenChange={({ open }) => setIsPaying(open)}
      placement="center"
      size="xs"
    >
      <Dialog.Trigger asChild>
        <Button size="sm">{words.pay}</Button>
      </Dialog.Trigger>
      <Portal>
        <Dialog.Backdrop />
        <Dialog.Positioner>
          <Dialog.Content>
            <Dialog.Header>
              <Dialog.Title>{words.payTitle}</Dialog.Title>
            </Dialog.Header>
            <Dialog.Body>{words.payText}</Dialog.Body>
            <Dialog.Footer>
              <Dialog.ActionTrigger asChild>
                <Button variant="outline">{words.payNo}</Button>
              </Dialog.ActionTrigger>
              <Dialog.ActionTrigger asChild>
                <Button>{words.payYes}</Button>
              </Dialog.ActionTrigger>
            </Dialog.Footer>
            <Dialog.CloseTrigger asChild>
              <CloseButton size="sm" />
            </Dialog.CloseTrigger>
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  );
}

const collection = createListCollection({
  items: departments.map((name) => ({ label: name, value: name })),
});

function Appointment() {
  return (
    <Container maxW="md" py="4">
      <Stack as="form" gap="4">
        <Heading as="h2" size="lg">
          {words.formTitle}
        </Heading>
        <Field.Root required>
          <Field.Label>
            姓名 <Field.RequiredIndicator />
          </Field.Label>
          <Input placeholder="请输入就诊人姓名" />
        </Field.Root>
        <Field.Root>
          <Field.Label>手机号</Field.Label>
          <Input type="tel" />
          <Field.HelperText>用于接收短信通知</Field.HelperText>
        </Field.Root>
        <Select.Root collection={collection} size="sm">
          <Select.HiddenSelect />
          <Select.Label>科室</Select.Label>
          <Select.Control>
            <Select.Trigger>
              <Select.ValueText placeholder={words.department} />
            </Select.Trigger>
            <Select.IndicatorGroup>
              <Select.Indicator />
            </Select.IndicatorGroup>
          </Select.Control>
          <Portal>
            <Select.Positioner>
              <Select.Content>
                {collection.items.map((item) => (
                  <Select.Item item={item} key={item.value}>
                    {item.label}
                    <Select.ItemIndicator />
                  </Select.Item>
                ))}
              </Select.Content>
            </Select.Positioner>
          </Portal>
        </Select.Root>
        <Field.Root>
          <Field.Label>就诊日期</Field.Label>
          <NativeSelect.Root size="sm">
            <NativeSelect.Field>
              {days.map((day) => (
                <option key={day}>{day}</option>
              ))}
            </NativeSelect.Field>
            <NativeSelect.Indicator />
          </NativeSelect.Root>
        </Field.Root>
        <RadioGroup.Root defaultValue="女" size="sm">
          <RadioGroup.Label>性别</RadioGroup.Label>
          <HStack gap="6">
            {['男', '女'].map((sex) => (
              <RadioGroup.Item value={sex} key={sex}>
                <RadioGroup.ItemHiddenInput />
                <RadioGroup.ItemIndicator />
                <RadioGroup.ItemText>{sex}</RadioGroup.ItemText>
              </RadioGroup.Item>
            ))}
          </HStack>
        </RadioGroup.Root>
        <Fieldset.Root>
          <CheckboxGroup name="needs">
            <Fieldset.Legend textStyle="sm">特殊需要</Fieldset.Legend>
            <Fieldset.Content>
              {needs.map((need) => (
                <Checkbox.Root value={need} size="sm" key={need}>
                  <Checkbox.HiddenInput />
                  <Checkbox.Control />
                  <Checkbox.Label>{need}</Checkbox.Label>
                </Checkbox.Root>
              ))}
            </Fieldset.Content>
          </CheckboxGroup>
        </Fieldset.Root>
        <Switch.Root defaultChecked>
          <Switch.HiddenInput />
          <Switch.Control />
          <Switch.Label>短信提醒</Switch.Label>
        </Switch.Root>
        <Field.Root>
          <Field.Label>备注</Field.Label>
          <Textarea rows={3} placeholder="哪里不舒服，可以在这里告诉医生" />
        </Field.Root>
        <Button>{words.submit}</Button>
      </Stack>
    </Container>
  );
}

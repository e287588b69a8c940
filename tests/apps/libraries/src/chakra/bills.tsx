import { Accordion, Button, Container, Heading, Progress, Table, Text } from '@chakra-ui/react';
import { bills, due, words } from '../content';

function Bills() {
  return (
    <Container as="main" maxW="md" py="4">
      <Heading as="h2" size="md">
        {words.billsTitle}
      </Heading>
      <Text textStyle="3xl" color="teal.fg">
        ¥{due}
      </Text>
      <Text textStyle="xs" color="fg.muted">
        已缴 3 笔，待缴 3 笔
      </Text>
      <Progress.Root value={50} my="2" aria-label="已缴">
        <Progress.Track>
          <Progress.Range />
        </Progress.Track>
      </Progress.Root>
      <Table.Root size="sm">
        <Table.Header>
          <Table.Row>
            <Table.ColumnHeader>项目</Table.ColumnHeader>
            <Table.ColumnHeader>账期</Table.ColumnHeader>
            <Table.ColumnHeader textAlign="end">金额</Table.ColumnHeader>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {bills.map(({ name, period, amount }) => (
            <Table.Row key={name}>
              <Table.Cell>{name}</Table.Cell>
              <Table.Cell>{period}</Table.Cell>
              <Table.Cell textAlign="end">¥{amount}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
      <Accordion.Root collapsible my="4">
        <Accordion.Item value="auto">
          <Accordion.ItemTrigger>
            自动扣款说明
            <Accordion.ItemIndicator />
          </Accordion.ItemTrigger>
          <Accordion.ItemContent>
            <Accordion.ItemBody>签约后每月 20 日自动扣款，扣款前一天发送短信。</Accordion.ItemBody>
          </Accordion.ItemContent>
        </Accordion.Item>
      </Accordion.Root>
      <Button width="full">{words.pay}</Button>
    </Container>
  );
}

// React.lazy takes the default of a module.
export default Bills;

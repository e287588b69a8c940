import { Accordion, Badge, Button, Container, Progress, Table, Text, Title } from '@mantine/core';
import { bills, due, words } from '../content';

function Bills() {
  return (
    <Container size="xs" py="md">
      <Title order={3}>{words.billsTitle}</Title>
      <Text size="xl" fw={700} c="red">
        ¥{due}
      </Text>
      <Text size="xs" c="dimmed">
        已缴 3 笔，待缴 3 笔
      </Text>
      <Progress value={50} aria-label="已缴" my="sm" />
      <Table>
        <Table.Tbody>
          {bills.map(({ name, period, amount, isDue }) => (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{period}</Table.Td>
              <Table.Td>¥{amount}</Table.Td>
              <Table.Td>
                <Badge color={isDue ? 'red' : 'green'}>{isDue ? '待缴' : '已缴'}</Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Accordion>
        <Accordion.Item value="auto">
          <Accordion.Control>自动扣款说明</Accordion.Control>
          <Accordion.Panel>签约后每月 20 日自动扣款。</Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      <Button fullWidth mt="md">
        {words.pay}
      </Button>
    </Container>
  );
}

// React.lazy takes the default of a module.
export default Bills;

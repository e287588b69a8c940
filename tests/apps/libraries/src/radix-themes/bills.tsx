import { Badge, Box, Button, DataList, Heading, Progress, Table, Text } from '@radix-ui/themes';
import { bills, due, words } from '../content';

function Bills() {
  return (
    <Box px="3" pb="6">
      <Heading size="5">{words.billsTitle}</Heading>
      <DataList.Root my="3">
        <DataList.Item>
          <DataList.Label>待缴合计</DataList.Label>
          <DataList.Value>¥{due}</DataList.Value>
        </DataList.Item>
        <DataList.Item>
          <DataList.Label>房屋</DataList.Label>
          <DataList.Value>12 号楼 302 室</DataList.Value>
        </DataList.Item>
      </DataList.Root>
      <Progress value={50} aria-label="已缴" />
      <Table.Root size="1">
        <Table.Body>
          {bills.map(({ name, period, amount, isDue }) => (
            <Table.Row key={name}>
              <Table.RowHeaderCell>{name}</Table.RowHeaderCell>
              <Table.Cell>{period}</Table.Cell>
              <Table.Cell>¥{amount}</Table.Cell>
              <Table.Cell>
                <Badge color={isDue ? 'red' : 'green'}>{isDue ? '待缴' : '已缴'}</Badge>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
      <Text as="p" size="1" color="gray" my="3">
        逾期将按日收取万分之五的滞纳金。
      </Text>
      <Button>{words.pay}</Button>
    </Box>
  );
}

// React.lazy takes the default of a module.
export default Bills;

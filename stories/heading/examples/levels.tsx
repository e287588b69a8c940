import { Heading } from '@care-mode/react/heading';
import { Stack } from '@care-mode/react/stack';

export function Levels() {
  return (
    <Stack>
      <Heading level={1}>养老金</Heading>
      <Heading level={2}>本月已经到账</Heading>
      <Heading level={3}>到账明细</Heading>
      <Heading level={4}>基础养老金 2860.00 元</Heading>
    </Stack>
  );
}

import { Stack } from '@care-mode/react/stack';
import { Text } from '@care-mode/react/text';

export function Sizes() {
  return (
    <Stack gap={3}>
      <Text size="title">这个月的电费</Text>
      <Text size="lead" weight="strong">
        一百二十八元六角
      </Text>
      <Text>十二月十日前交清，可以到营业厅用现金交。</Text>
      <Text size="caption" tone="secondary">
        用电 213 度
      </Text>
    </Stack>
  );
}

import { Icon } from '@care-mode/react/icon';
import { Stack } from '@care-mode/react/stack';
import { Text } from '@care-mode/react/text';
import { Accessibility } from 'lucide-react';

/** A sign in a list, said aloud by a screen reader. */
export function WithALabel() {
  return (
    <Stack direction="horizontal" gap={2}>
      <Text size="lead">市民中心一楼</Text>
      <Icon of={Accessibility} label="有轮椅通道" />
    </Stack>
  );
}

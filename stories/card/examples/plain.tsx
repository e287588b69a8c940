import { Card } from '@care-mode/react/card';
import { Heading } from '@care-mode/react/heading';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';

export function Plain() {
  return (
    <Card>
      <Stack gap={1}>
        <Heading level={3}>电费</Heading>
        <Paragraph>这个月 128.60 元，本月 25 日以前交都可以。</Paragraph>
      </Stack>
    </Card>
  );
}

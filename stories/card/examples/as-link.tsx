import { Card } from '@care-mode/react/card';
import { Paragraph } from '@care-mode/react/paragraph';
import { Text } from '@care-mode/react/text';

export function AsLink() {
  return (
    <Card asChild>
      <a href="#doctor-li">
        <Text size="title" weight="strong">
          李医生 · 眼科
        </Text>
        <Paragraph asChild tone="secondary">
          <div>明天上午还有三个号，挂号费 25 元</div>
        </Paragraph>
      </a>
    </Card>
  );
}

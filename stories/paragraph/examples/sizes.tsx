import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';

export function Sizes() {
  return (
    <Stack>
      <Paragraph size="lead">明天降温，出门多穿一件。</Paragraph>
      <Paragraph>上午多云，下午有小雨，最高十二度。</Paragraph>
      <Paragraph tone="secondary">市气象台今天下午五点发布。</Paragraph>
      <Paragraph size="caption" tone="secondary">
        天气会变，请以最新的预报为准。
      </Paragraph>
    </Stack>
  );
}

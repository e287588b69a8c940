import { Card } from '@care-mode/react/card';
import { Stack } from '@care-mode/react/stack';

export function Tones() {
  return (
    <Stack gap={3}>
      <Card tone="accent">今天下午三点，家庭医生上门量血压。</Card>
      <Card>明天上午九点，市医院看眼科。</Card>
      <Card tone="sunken">上周三，社区医院，已经看完。</Card>
    </Stack>
  );
}

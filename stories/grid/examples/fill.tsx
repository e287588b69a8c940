import { Card } from '@care-mode/react/card';
import { Grid } from '@care-mode/react/grid';
import { Heading } from '@care-mode/react/heading';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';

const notices = [
  ['社区食堂', '周一到周五，中午十一点开门，两荤一素十二元。'],
  ['免费体检', '六十五岁以上，带身份证到社区医院，每年一次。'],
  ['防骗提醒', '公安局不会打电话要您转钱。拿不准，先打 96110。'],
] as const;

export function Fill() {
  return (
    <Grid columns="fill">
      {notices.map(([title, text]) => (
        <Card key={title}>
          <Stack gap={1}>
            <Heading level={3}>{title}</Heading>
            <Paragraph tone="secondary">{text}</Paragraph>
          </Stack>
        </Card>
      ))}
    </Grid>
  );
}

import { Button } from '@care-mode/react/button';
import { Heading } from '@care-mode/react/heading';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';

export function Vertical() {
  return (
    <Stack>
      <Heading>预约成功</Heading>
      <Paragraph>明天上午九点，市医院二楼，眼科三号诊室。请带好医保卡。</Paragraph>
      <Button variant="primary">告诉女儿</Button>
      <Button>看看怎么去</Button>
    </Stack>
  );
}

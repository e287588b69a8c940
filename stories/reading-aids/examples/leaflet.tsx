import { Card } from '@care-mode/react/card';
import { Heading } from '@care-mode/react/heading';
import { Link } from '@care-mode/react/link';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';

/** Something to read with an aid. */
export function Leaflet() {
  return (
    <Stack>
      <Heading level={1}>体检须知</Heading>
      <Paragraph>
        空腹抽血前八小时不要吃东西，可以喝少量白开水。早上平时吃的药带在身上，抽完血再吃。
      </Paragraph>
      <Paragraph>
        从南门进，坐电梯到三楼，先在窗口取号。带社保卡或身份证，两样有一样就行。
      </Paragraph>
      <Card>
        <Heading level={2}>什么时候来</Heading>
        <Paragraph>星期一到星期六，早上 7:30 到 10:30。下午不抽血。</Paragraph>
        <Link href="#map" isStandalone>
          看怎么走
        </Link>
      </Card>
      <Paragraph>报告三天后出来，可以到窗口拿，也可以让家里人代拿。</Paragraph>
    </Stack>
  );
}

import { Button } from '@care-mode/react/button';
import { Heading } from '@care-mode/react/heading';
import { Paragraph } from '@care-mode/react/paragraph';
import { Suspense } from 'react';
import { ModeSwitch } from './mode-switch';

/** Arrives later than the rest of the page, as a slow service would. */
async function Appointments() {
  await new Promise((resolve) => setTimeout(resolve, 800));
  return (
    <Paragraph id="appointments">您有一个预约：星期三上午九点，内科，二楼六号诊室。</Paragraph>
  );
}

export default function Page() {
  return (
    <main>
      <Heading level={1}>阳光市民服务</Heading>
      <Paragraph>看病、社保、交费，都可以在这里办，也可以到窗口办。</Paragraph>
      <Suspense fallback={<Paragraph>正在查您的预约，请稍候。</Paragraph>}>
        <Appointments />
      </Suspense>
      <p className="notice">星期六、星期日照常开门</p>
      <Button variant="primary">预约看病</Button>
      <ModeSwitch />
    </main>
  );
}

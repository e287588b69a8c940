import { Paragraph, StandardOnly } from '@care-mode/react';
import { Button } from '@care-mode/react/button';

export function StandardOnlyFold() {
  return (
    <>
      <Paragraph>本月电费 86.40 元。</Paragraph>
      <StandardOnly>
        <Button>下载近三年用电明细</Button>
      </StandardOnly>
    </>
  );
}

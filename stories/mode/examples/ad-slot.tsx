import { AdSlot, Paragraph } from '@care-mode/react';

/** In care mode nothing of it is there. */
export function Advertising() {
  return (
    <>
      <Paragraph>明天多云，最高 12 度，出门加件外套。</Paragraph>
      <AdSlot>
        <p>广告：秋季保暖内衣，满二百减三十</p>
      </AdSlot>
    </>
  );
}

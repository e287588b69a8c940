import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Card } from './index';

describeConformanceInBrowser('Card', {
  plain: () => <Card>电费，这个月 128.60 元</Card>,
  accent: () => <Card tone="accent">今天下午三点，家庭医生上门量血压。</Card>,
  'a link': () => (
    <Card asChild>
      <a href="#doctor">李医生，眼科，明天上午还有三个号</a>
    </Card>
  ),
  'a button': () => (
    <Card asChild>
      <button type="button">换一位医生</button>
    </Card>
  ),
});

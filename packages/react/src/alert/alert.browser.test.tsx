import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Button } from '../button';
import { Alert } from './alert';

describeConformanceInBrowser('Alert', {
  info: () => <Alert onClose={() => {}}>今天有红烧鱼，可以打电话订。</Alert>,
  success: () => <Alert kind="success">电费已经交好。</Alert>,
  warning: () => <Alert kind="warning">社保认证还有 7 天到期。</Alert>,
  danger: () => (
    <Alert kind="danger" title="付款没有成功" action={<Button>再付一次 86 元 4 角</Button>}>
      钱没有扣，您填的内容都还在。
    </Alert>
  ),
});

import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Heading } from './index';

describeConformanceInBrowser(
  'Heading',
  {
    'a long title': () => <Heading level={1}>城乡居民基本养老保险待遇领取资格认证办理说明</Heading>,
    'the smallest title': () => <Heading level={4}>到账明细</Heading>,
  },
  { skip: [{ rule: 'axe/heading-order', reason: 'a title alone has no outline' }] },
);

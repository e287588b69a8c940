import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Phone } from 'lucide-react';
import { Button } from './index';

describeConformanceInBrowser('Button', {
  secondary: () => <Button>先不办，返回上一页</Button>,
  primary: () => <Button variant="primary">确认付款 1280 元</Button>,
  'with an icon': () => <Button icon={Phone}>打电话给女儿</Button>,
});

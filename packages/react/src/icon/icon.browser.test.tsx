import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { Phone } from 'lucide-react';
import { Icon } from './index';

describeConformanceInBrowser('Icon', {
  'beside a word': () => (
    <p>
      <Icon of={Phone} /> 打电话给女儿
    </p>
  ),
  'in place of a word': () => <Icon of={Phone} label="电话" />,
});

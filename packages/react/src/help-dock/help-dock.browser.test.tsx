import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { HelpDock } from './help-dock';

describeConformanceInBrowser('HelpDock', {
  'in the page': () => (
    <HelpDock phone="12345" guide={{ href: '#guide' }} family={{ href: 'tel:13800138000' }} />
  ),
  'at the bottom': () => <HelpDock placement="bottom" phone="12345" chat={{ href: '#chat' }} />,
});

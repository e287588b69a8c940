import { describeConformance } from '@care-mode/test-kit';
import { Paragraph } from './index';

describeConformance('Paragraph', (props) => <Paragraph {...props}>明天降温。</Paragraph>, {
  element: HTMLParagraphElement,
  asChild: (props) => (
    <Paragraph asChild {...props}>
      <a href="#weather">明天降温。</a>
    </Paragraph>
  ),
});

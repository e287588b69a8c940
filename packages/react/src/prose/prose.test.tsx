import { describeConformance } from '@care-mode/test-kit';
import { Prose } from './index';

describeConformance(
  'Prose',
  (props) => (
    <Prose {...props}>
      <p>签约不收钱。</p>
    </Prose>
  ),
  {
    element: HTMLDivElement,
    asChild: (props) => (
      <Prose asChild {...props}>
        <a href="#doctor">签约不收钱。</a>
      </Prose>
    ),
  },
);

import { Button } from '@care-mode/react/button';
import { describeConformance } from './index';

describeConformance('Button', (props) => <Button {...props}>确认付款</Button>, {
  element: HTMLButtonElement,
  asChild: (props) => (
    <Button asChild {...props}>
      <a href="/pay">确认付款</a>
    </Button>
  ),
  nameless: () => <Button />,
  handlers: ['onClick', 'onKeyDown'],
});

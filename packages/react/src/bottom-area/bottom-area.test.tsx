import { describeConformance } from '@care-mode/test-kit';
import { BottomArea } from './bottom-area';

describeConformance('BottomArea', (props) => <BottomArea {...props}>底部</BottomArea>, {
  element: HTMLDivElement,
  handlers: ['onClick'],
});

import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { SearchField } from './index';

describeConformanceInBrowser('SearchField', {
  filled: () => <SearchField label="您想办什么事" defaultValue="挂号" />,
  'with the word on the button alone': () => (
    <SearchField label="找医生" labelVisibility="hidden" submitLabel="找医生" />
  ),
});

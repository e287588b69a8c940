import { SearchField } from '@care-mode/react/search-field';
import type { Meta } from '@storybook/react-vite';

export { FindAService } from './examples/find-a-service';
export { WordOnButtonOnly } from './examples/word-on-button-only';

export default { title: '输入/搜索框 SearchField', component: SearchField } satisfies Meta<
  typeof SearchField
>;

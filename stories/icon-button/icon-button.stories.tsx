import { IconButton } from '@care-mode/react/icon-button';
import type { Meta } from '@storybook/react-vite';

export { WithWord } from './examples/with-word';
export { Beside } from './examples/beside';
export { WordInCareMode } from './examples/word-in-care-mode';

export default { title: '基础/图标按钮 IconButton', component: IconButton } satisfies Meta<
  typeof IconButton
>;

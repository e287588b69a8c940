import { CareExempt, CareScope } from '@care-mode/react';
import type { Meta } from '@storybook/react-vite';
import { withProvider } from './with-provider';

export { Exempt } from './examples/exempt';
export { Scope } from './examples/scope';
export { ScopeDialog } from './examples/scope-dialog';

export default {
  title: '模式/局部 CareScope',
  component: CareScope,
  subcomponents: { CareExempt },
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof CareScope>;

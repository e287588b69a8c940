import { ReadingRuler } from '@care-mode/react/reading-ruler';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { OverText as OverTextExample } from './examples/over-text';

export default { title: '阅读/阅读尺 ReadingRuler', component: ReadingRuler } satisfies Meta<
  typeof ReadingRuler
>;

export const OverText: StoryObj = { render: () => <OverTextExample /> };

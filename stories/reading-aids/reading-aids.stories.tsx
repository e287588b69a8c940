import { ReadingAids } from '@care-mode/react/reading-aids';
import type { CareModeProviderProps } from '@care-mode/react/provider';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { withProvider } from '../mode/with-provider';
import { Together as TogetherExample } from './examples/together';

export default {
  title: '阅读/阅读帮手 ReadingAids',
  component: ReadingAids,
  decorators: [withProvider],
  parameters: { ownsMode: true },
} satisfies Meta<typeof ReadingAids>;

/** Nothing is on, so nothing is loaded. */
export const Off: StoryObj = { render: () => <TogetherExample /> };

/** What the setting names, with the buttons in one place. */
export const Together: StoryObj = {
  render: () => <TogetherExample />,
  parameters: {
    provider: { defaults: { aids: ['ruler', 'largeCursor'] } } satisfies CareModeProviderProps,
  },
};

/** All of them: more than anybody needs, and still readable. */
export const All: StoryObj = {
  render: () => <TogetherExample />,
  parameters: {
    provider: {
      defaults: { aids: ['crosshair', 'ruler', 'largeCursor', 'lens'] },
    } satisfies CareModeProviderProps,
  },
};

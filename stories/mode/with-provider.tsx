import { CareModeProvider } from '@care-mode/react';
import { bo, en, mn, ug, zhHK, zhTW } from '@care-mode/react/messages';
import type { CareModeProviderProps } from '@care-mode/react';
import type { CareSettings } from '@care-mode/core';
import type { Decorator } from '@storybook/react-vite';

/** Every language there is; an app passes only those it offers. */
export const everyLanguage = [zhTW, zhHK, en, ug, bo, mn];

const axes = ['mode', 'textScale', 'contrast', 'colorScheme', 'targetSize'] as const;

/**
 * A provider that starts from the toolbar's settings and remembers nothing, so that a story can be
 * switched by pressing what is in it. `parameters.provider` holds further props.
 */
export const withProvider: Decorator = (Story, { globals, parameters }) => {
  const { defaults, ...props } = (parameters.provider ?? {}) as CareModeProviderProps;
  const settings = Object.fromEntries(
    axes.filter((axis) => globals[axis] !== undefined).map((axis) => [axis, globals[axis]]),
  ) as Partial<CareSettings>;
  return (
    <CareModeProvider
      key={JSON.stringify(settings)}
      storage={false}
      url={false}
      system={false}
      defaults={{ ...settings, ...defaults }}
      {...props}
    >
      <Story />
    </CareModeProvider>
  );
};

import fitCss from '@care-mode/retrofit/fit.css?inline';
import type { Decorator } from '@storybook/react-vite';

/**
 * Puts style sheets of a library around a story for as long as it is shown, so that they never
 * reach the other stories: import them with `?inline`.
 */
export function withLibrary(...styles: readonly string[]): Decorator {
  return function Library(Story) {
    return (
      <>
        <style>{[fitCss, ...styles].join('\n')}</style>
        <Story />
      </>
    );
  };
}

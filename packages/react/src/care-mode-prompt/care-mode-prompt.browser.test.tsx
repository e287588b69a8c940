import { describeConformanceInBrowser, settingsOfPage } from '@care-mode/test-kit/browser';
import { createCareStore } from '@care-mode/core';
import { useState } from 'react';
import { ug } from '../messages';
import { CareModeContext } from '../provider/context';
import { CareModePrompt } from '.';
import { forgetDismissal } from './dismissal';
import type { CareSettings } from '@care-mode/core';
import type { ReactNode } from 'react';

/** Hands down what the page is measured in, unless told otherwise; writes nothing itself. */
function Settings({ children, ...more }: { children: ReactNode } & Partial<CareSettings>) {
  const [store] = useState(() =>
    createCareStore({
      storage: false,
      url: false,
      system: false,
      defaults: { ...settingsOfPage(), ...more },
    }),
  );
  return (
    <CareModeContext.Provider value={{ store, scoped: false, messages: [ug] }}>
      {children}
    </CareModeContext.Provider>
  );
}

// It asks in standard mode only; a page around it may look like care mode all the same. Whoever
// answered is not asked again, so each showing is to a person who has not.
const asking = (variant: 'banner' | 'dialog') => () => {
  forgetDismissal('care-mode-prompt');
  return (
    <Settings mode="standard">
      <CareModePrompt variant={variant} />
    </Settings>
  );
};
const prompts = { banner: asking('banner'), dialog: asking('dialog') };

describeConformanceInBrowser('CareModePrompt', prompts);

describeConformanceInBrowser(
  'CareModePrompt, put away',
  { banner: prompts.banner },
  {
    open: (container) => {
      container.querySelectorAll('button')[1]!.click();
      forgetDismissal('care-mode-prompt');
    },
  },
);

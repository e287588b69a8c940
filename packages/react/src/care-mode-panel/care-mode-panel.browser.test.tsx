import { describeConformanceInBrowser, settingsOfPage } from '@care-mode/test-kit/browser';
import { createCareStore } from '@care-mode/core';
import { useState } from 'react';
import { ug } from '../messages';
import { CareModeContext } from '../provider/context';
import { CareModePanel } from '.';
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

describeConformanceInBrowser(
  'CareModePanel',
  {
    'every setting': () => <CareModePanel />,
    'two settings': () => <CareModePanel axes={['mode', 'textScale']} />,
  },
  { wrapper: Settings },
);

describeConformanceInBrowser(
  'CareModePanel, unfolded',
  { 'every setting': () => <CareModePanel /> },
  {
    wrapper: Settings,
    open: (container) => {
      for (const fold of container.querySelectorAll('details')) fold.open = true;
    },
  },
);

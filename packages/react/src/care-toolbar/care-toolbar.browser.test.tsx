import { createCareStore } from '@care-mode/core';
import { describeConformanceInBrowser, settingsOfPage } from '@care-mode/test-kit/browser';
import { useState, type ReactNode } from 'react';
import { CareModeContext } from '../provider/context';
import { ug } from '../messages';
import { CareToolbar } from '.';

/** Hands down what the page is measured in; writes nothing itself. */
function Settings({ children }: { children: ReactNode }) {
  const [store] = useState(() =>
    createCareStore({ storage: false, url: false, system: false, defaults: settingsOfPage() }),
  );
  return (
    <CareModeContext.Provider value={{ store, scoped: false, messages: [ug] }}>
      {children}
    </CareModeContext.Provider>
  );
}

describeConformanceInBrowser(
  'CareToolbar',
  {
    'as it comes': () => <CareToolbar />,
    'with everything': () => (
      <CareToolbar
        tools={[
          'textScale',
          'contrast',
          'ruler',
          'crosshair',
          'largeCursor',
          'lens',
          'captionBar',
          'voice',
        ]}
        onExit={() => {}}
      />
    ),
  },
  { wrapper: Settings },
);

import { describeConformanceInBrowser, settingsOfPage } from '@care-mode/test-kit/browser';
import { createCareStore } from '@care-mode/core';
import { useState } from 'react';
import { ug } from '../messages';
import { CareModeContext } from '../provider/context';
import { Button } from '../button';
import { CareOnly, CareSwap, StandardOnly } from '.';
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

const layouts = {
  swap: () => (
    <CareSwap
      care={<Button>看病挂号</Button>}
      standard={<Button>全部服务</Button>}
      more="全部服务在这里"
    />
  ),
  'one side each': () => (
    <>
      <CareOnly>
        <Button>打电话给女儿</Button>
      </CareOnly>
      <StandardOnly>
        <Button>发票助手</Button>
      </StandardOnly>
    </>
  ),
};

describeConformanceInBrowser('layout slots', layouts, { wrapper: Settings });

describeConformanceInBrowser('layout slots, unfolded', layouts, {
  wrapper: Settings,
  open: (container) => {
    for (const fold of container.querySelectorAll('details')) fold.open = true;
  },
});

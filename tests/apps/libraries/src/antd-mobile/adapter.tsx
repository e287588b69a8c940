import { antdMobileMarks } from '@care-mode/adapters/antd-mobile';
import '@care-mode/adapters/antd-mobile.css';
import { useCareMarks } from '@care-mode/adapters/react';
import { createCareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { retrofit } from '@care-mode/retrofit';
import '@care-mode/retrofit/fit.css';
import '@care-mode/tokens/care.css';
import type { AdapterModule } from '../mount';

const store = createCareStore();
const page = retrofit(document);

export const Adapter: AdapterModule['Adapter'] = ({ children }) => {
  useCareMarks(antdMobileMarks);
  return <CareModeProvider store={store}>{children}</CareModeProvider>;
};

export const switchOn: AdapterModule['switchOn'] = async ({ contrast }) => {
  store.set({ mode: 'care', contrast });
  await page.ready;
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
};

import '@care-mode/tokens/care.css';
import '@care-mode/retrofit/fit.css';
import '@care-mode/adapters/radix-themes.css';
import { radixThemesMarks } from '@care-mode/adapters/radix-themes';
import { useCareMarks } from '@care-mode/adapters/react';
import { createCareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { retrofit } from '@care-mode/retrofit';
import type { AdapterModule } from '../mount';

const store = createCareStore();
const page = retrofit(document);

export const Adapter: AdapterModule['Adapter'] = ({ children }) => {
  useCareMarks(radixThemesMarks);
  return <CareModeProvider store={store}>{children}</CareModeProvider>;
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export const switchOn: AdapterModule['switchOn'] = async ({ contrast }) => {
  store.set({ mode: 'care', contrast });
  await frame();
  await page.ready;
  await frame();
  await frame();
};

import '@care-mode/tokens/care.css';
import '@care-mode/retrofit/fit.css';
import '@care-mode/adapters/vant.css';
import { useCareMarks } from '@care-mode/adapters/react';
import { vantMarks } from '@care-mode/adapters/vant';
import { createCareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { retrofit } from '@care-mode/retrofit';
import type { AdapterModule } from '../mount';

const store = createCareStore();
const page = retrofit(document);

export const Adapter: AdapterModule['Adapter'] = ({ children }) => {
  useCareMarks(vantMarks);
  return <CareModeProvider store={store}>{children}</CareModeProvider>;
};

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export const switchOn: AdapterModule['switchOn'] = async ({ contrast }) => {
  // The page as it is comes first: what is looked at while it changes is looked at twice.
  await page.ready;
  store.set({ mode: 'care', contrast });
  await page.ready;
  await nextFrame();
  await nextFrame();
};

import { careTheme } from '@care-mode/adapters/antd';
import '@care-mode/adapters/antd.css';
import { createCareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { retrofit } from '@care-mode/retrofit';
import '@care-mode/retrofit/fit.css';
import '@care-mode/tokens/care.css';
import type { ConfigProviderProps } from 'antd';
import { cloneElement, type ReactElement } from 'react';
import type { AdapterModule } from '../mount';
import { theme } from './theme';

const store = createCareStore();
const page = retrofit(document);
const followed = careTheme(theme);

/** The app's `ConfigProvider` with what a team would give it: one inside it would win. */
export const Adapter: AdapterModule['Adapter'] = ({ children }) => (
  <CareModeProvider store={store}>
    {cloneElement(children as ReactElement<ConfigProviderProps>, {
      theme: followed,
      virtual: false,
    })}
  </CareModeProvider>
);

export const switchOn: AdapterModule['switchOn'] = async ({ contrast }) => {
  store.set({ mode: 'care', contrast });
  await page.ready;
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
};

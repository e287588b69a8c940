import { careConfig } from '@care-mode/adapters/chakra';
import '@care-mode/adapters/chakra.css';
import { createCareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { retrofit } from '@care-mode/retrofit';
import '@care-mode/retrofit/fit.css';
import '@care-mode/tokens/care.css';
import { createSystem, defaultConfig, type ChakraProviderProps } from '@chakra-ui/react';
import { cloneElement, type ReactElement } from 'react';
import type { AdapterModule } from '../mount';
import { config } from './theme';

const store = createCareStore();
const page = retrofit(document);
const value = createSystem(defaultConfig, config, careConfig(defaultConfig, config));

/** The app's `ChakraProvider` with the system a team would give it: one inside it would win. */
export const Adapter: AdapterModule['Adapter'] = ({ children }) => (
  <CareModeProvider store={store}>
    {cloneElement(children as ReactElement<ChakraProviderProps>, { value })}
  </CareModeProvider>
);

export const switchOn: AdapterModule['switchOn'] = async ({ contrast }) => {
  store.set({ mode: 'care', contrast });
  await page.ready;
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
};

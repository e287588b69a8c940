import { careTheme } from '@care-mode/adapters/mui';
import '@care-mode/adapters/mui.css';
import { createCareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { retrofit } from '@care-mode/retrofit';
import '@care-mode/retrofit/fit.css';
import '@care-mode/tokens/care.css';
import { createTheme, type ThemeProviderProps } from '@mui/material';
import { zhCN } from '@mui/material/locale';
import { cloneElement, type ReactElement } from 'react';
import type { AdapterModule } from '../mount';
import { options } from './theme';

const store = createCareStore();
const page = retrofit(document);
const theme = createTheme(careTheme(options), zhCN);

/** The app's `ThemeProvider` with the theme a team would give it: one inside it would win. */
export const Adapter: AdapterModule['Adapter'] = ({ children }) => (
  <CareModeProvider store={store}>
    {cloneElement(children as ReactElement<ThemeProviderProps>, { theme })}
  </CareModeProvider>
);

export const switchOn: AdapterModule['switchOn'] = async ({ contrast }) => {
  store.set({ mode: 'care', contrast });
  await page.ready;
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
};

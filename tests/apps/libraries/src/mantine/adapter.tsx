import '@care-mode/tokens/care.css';
import '@care-mode/retrofit/fit.css';
import '@care-mode/adapters/mantine.css';
import { careVariables, mantineMarks } from '@care-mode/adapters/mantine';
import { useCareMarks } from '@care-mode/adapters/react';
import { createCareStore } from '@care-mode/core';
import { CareModeProvider } from '@care-mode/react/provider';
import { retrofit } from '@care-mode/retrofit';
import { MantineProvider } from '@mantine/core';
import type { AdapterModule } from '../mount';
import { theme } from './theme';

const store = createCareStore();
const page = retrofit(document);
const cssVariablesResolver = careVariables();

export const Adapter: AdapterModule['Adapter'] = ({ children }) => {
  useCareMarks(mantineMarks);
  return (
    <CareModeProvider store={store}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver}>
        {children}
      </MantineProvider>
    </CareModeProvider>
  );
};

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export const switchOn: AdapterModule['switchOn'] = async ({ contrast }) => {
  store.set({ mode: 'care', contrast });
  await frame();
  await page.ready;
  await frame();
  await frame();
};

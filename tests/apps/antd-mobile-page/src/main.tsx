import '@care-mode/tokens/care.css';
import { CareModeEntry } from '@care-mode/react/care-mode-entry';
import { CareModeProvider } from '@care-mode/react/provider';
import { createRoot } from 'react-dom/client';
import { CanteenPage } from './canteen-page';

createRoot(document.getElementById('root')!).render(
  <CareModeProvider>
    <CareModeEntry />
    <CanteenPage />
  </CareModeProvider>,
);

import '@care-mode/tokens/care.css';
import { CareModeEntry } from '@care-mode/react/care-mode-entry';
import { CareModeProvider } from '@care-mode/react/provider';
import { createRoot } from 'react-dom/client';
import './page.css';

const place = document.createElement('div');
place.id = 'care-mode';
document.body.prepend(place);

createRoot(place).render(
  <CareModeProvider>
    <CareModeEntry />
  </CareModeProvider>,
);

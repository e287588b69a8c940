// Chinese text shows on a machine without a Chinese font. An app would not force a font on people.
import '@fontsource-variable/noto-sans-sc/index.css';
import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import './no-script.css';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { GovernmentHall } from './app';

createRoot(document.getElementById('root')!).render(
  <BrowserRouter>
    <GovernmentHall />
  </BrowserRouter>,
);

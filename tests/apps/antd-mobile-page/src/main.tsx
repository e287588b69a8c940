import '@care-mode/tokens/care.css';
import { CareModeEntry } from '@care-mode/react/care-mode-entry';
import { CareModeProvider } from '@care-mode/react/provider';
import { unstableSetRender } from 'antd-mobile';
import { createRoot, type Root } from 'react-dom/client';
import { CanteenPage } from './canteen-page';

// antd-mobile opens dialogs by a call that React 19 no longer has, and takes its place from the app.
const roots = new WeakMap<Element | DocumentFragment, Root>();
unstableSetRender((element, container) => {
  const root = roots.get(container) ?? createRoot(container);
  roots.set(container, root);
  root.render(element);
  return async () => {
    await Promise.resolve();
    root.unmount();
    roots.delete(container);
  };
});

createRoot(document.getElementById('root')!).render(
  <CareModeProvider>
    <CareModeEntry />
    <CanteenPage />
  </CareModeProvider>,
);

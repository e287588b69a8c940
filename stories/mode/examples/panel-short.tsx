import { CareModePanel } from '@care-mode/react';

/** Offers only what this app can do. */
export function PanelShort() {
  return <CareModePanel axes={['mode', 'textScale', 'contrast']} />;
}

import { CareModePanel } from '@care-mode/react';

export function Panel() {
  return <CareModePanel />;
}

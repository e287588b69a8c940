import { CareModeSwitch } from '@care-mode/react';

export function Switch() {
  return <CareModeSwitch />;
}

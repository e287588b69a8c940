import { CareModeEntry } from '@care-mode/react';

export function Entry() {
  return <CareModeEntry />;
}

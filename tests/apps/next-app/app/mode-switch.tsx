'use client';
import { CareModeEntry } from '@care-mode/react/care-mode-entry';

/** The entry of A-17, in a page rendered on the server. */
export function ModeSwitch() {
  return <CareModeEntry />;
}

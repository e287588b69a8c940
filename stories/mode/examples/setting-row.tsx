import { CareModeSettingRow } from '@care-mode/react';

export function SettingRow() {
  return <CareModeSettingRow />;
}

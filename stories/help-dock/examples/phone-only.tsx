import { HelpDock } from '@care-mode/react/help-dock';

export function PhoneOnly() {
  return <HelpDock phone="(010) 8765 4321" phoneLabel="打电话给市医院" />;
}

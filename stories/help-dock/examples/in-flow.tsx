import { HelpDock } from '@care-mode/react/help-dock';

export function InFlow() {
  return (
    <HelpDock
      phone="12345"
      guide={{ href: '#guide' }}
      family={{ href: 'tel:13800138000', label: '打给女儿' }}
    />
  );
}

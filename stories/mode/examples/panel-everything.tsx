import { CareModePanel } from '@care-mode/react';

/** For an app in which something reads aloud and the reading aids are there. */
export function PanelEverything() {
  return (
    <CareModePanel
      axes={[
        'mode',
        'textScale',
        'contrast',
        'colorScheme',
        'targetSize',
        'spacing',
        'motion',
        'layout',
        'voice',
        'aids',
        'locale',
      ]}
    />
  );
}

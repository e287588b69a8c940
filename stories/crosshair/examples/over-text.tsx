import { Crosshair } from '@care-mode/react/crosshair';
import { Leaflet } from '../../reading-aids/examples/leaflet';

export function OverText() {
  return (
    <>
      <Leaflet />
      <Crosshair />
    </>
  );
}

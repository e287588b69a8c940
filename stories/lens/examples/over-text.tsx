import { Lens } from '@care-mode/react/lens';
import { Leaflet } from '../../reading-aids/examples/leaflet';

export function OverText() {
  return (
    <>
      <Leaflet />
      <Lens />
    </>
  );
}

import { LargeCursor } from '@care-mode/react/large-cursor';
import { Leaflet } from '../../reading-aids/examples/leaflet';

export function OverText() {
  return (
    <>
      <Leaflet />
      <LargeCursor />
    </>
  );
}

import { ReadingRuler } from '@care-mode/react/reading-ruler';
import { Leaflet } from '../../reading-aids/examples/leaflet';

export function OverText() {
  return (
    <>
      <Leaflet />
      <ReadingRuler />
    </>
  );
}

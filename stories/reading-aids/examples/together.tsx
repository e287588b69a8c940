import { Button } from '@care-mode/react/button';
import { useCareMode } from '@care-mode/react/provider';
import { ReadingAids } from '@care-mode/react/reading-aids';
import { Leaflet } from './leaflet';

export function Together() {
  const { set } = useCareMode();
  return (
    <>
      <Leaflet />
      <Button onClick={() => set({ aids: ['crosshair', 'ruler', 'lens'] })}>打开阅读帮手</Button>
      <ReadingAids />
    </>
  );
}

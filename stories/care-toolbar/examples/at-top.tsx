import { Button } from '@care-mode/react/button';
import { CareToolbar } from '@care-mode/react/care-toolbar';
import { ReadingAids } from '@care-mode/react/reading-aids';
import { useState } from 'react';
import { Leaflet } from '../../reading-aids/examples/leaflet';

export function AtTop() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      {isOpen ? (
        <CareToolbar id="reading-tools" onExit={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>打开阅读工具</Button>
      )}
      <main style={{ padding: 'var(--care-gutter)' }}>
        <Leaflet />
      </main>
      <ReadingAids />
    </>
  );
}

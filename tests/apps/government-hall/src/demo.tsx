import type { CareSettings } from '@care-mode/core';
import { MemoryRouter } from 'react-router';
import { GovernmentHall } from './app';

/** Props of {@link GovernmentHallDemo}. */
export interface GovernmentHallDemoProps {
  /** Page it opens on. @default '/' */
  path?: string;
  /** Settings it starts with. */
  settings?: Partial<CareSettings>;
}

/** The whole app inside another page: it keeps nothing and leaves the address bar alone. */
export function GovernmentHallDemo({ path = '/', settings }: GovernmentHallDemoProps) {
  return (
    <MemoryRouter initialEntries={[path]}>
      <GovernmentHall storage={false} url={false} defaults={settings} />
    </MemoryRouter>
  );
}

'use client';

import { useSyncExternalStore } from 'react';
import { profileAttributes } from '@care-mode/core';
import { never } from './never';
import type { CareStore } from '@care-mode/core';

/**
 * Attributes a scope's element is rendered with. Right for the first paint and for server HTML;
 * later switches are written by `store.attach`, so this never causes a render.
 */
export function useScopeAttributes(store: CareStore) {
  return profileAttributes(useSyncExternalStore(never, store.get, store.getServer));
}

/*
 * One file for pages without a bundler. It remembers the choice on this device, so that every page
 * that loads it opens in the mode the person left.
 */
import { createCareStore, defaultSettings, type CareSettings } from '@care-mode/core';
import { retrofit, type Retrofit } from './retrofit.ts';
import type { RetrofitReport } from './runtime/report.ts';

const store = createCareStore();
let page: { fit: Retrofit; detach: () => void; disconnect: () => void } | null = null;

function open(): Promise<void> {
  if (!page) {
    const detach = store.attach(document.documentElement);
    page = { fit: retrofit(document), detach, disconnect: store.connect() };
  }
  return page.fit.ready;
}

/** What `window.CareMode` offers. */
export interface CareModeStandalone {
  /** Switches care mode on; resolves when the page has been brought over. */
  on(): Promise<void>;
  /** Switches it off and puts the page back as it was. */
  off(): void;
  /** Sets any of the care settings, for instance `{ textScale: 1.5, contrast: 'high' }`. */
  set(settings: Partial<CareSettings>): Promise<void>;
  /** What was done to the page and what could not be done. */
  report(): RetrofitReport;
}

const nothingYet: RetrofitReport = { sheets: 0, changed: 0, colours: 0, mended: 0, findings: [] };

export const CareMode: CareModeStandalone = {
  on() {
    store.set({ mode: 'care' });
    return open();
  },
  off() {
    store.set({ mode: 'standard' });
    page?.fit.undo();
    page?.disconnect();
    page?.detach();
    page = null;
  },
  set(settings) {
    store.set(settings);
    return open();
  },
  report: () => page?.fit.report() ?? nothingYet,
};

declare global {
  interface Window {
    CareMode?: CareModeStandalone;
  }
}
window.CareMode = CareMode;
const { mode, textScale, contrast } = store.get();
if (
  mode === 'care' ||
  textScale !== defaultSettings.textScale ||
  contrast !== defaultSettings.contrast
) {
  void open();
}

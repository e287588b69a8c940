/*
 * One file for pages without a bundler. It remembers the choice on this device, so that every page
 * that loads it opens in the mode the person left.
 */
import {
  careKeys,
  createCareStore,
  defaultSettings,
  parseSettings,
  settingValues,
  type CareSettings,
} from '@care-mode/core';
import { retrofit, type Retrofit } from './retrofit.ts';
import type { RetrofitReport } from './runtime/report.ts';

const store = createCareStore();
let page: { fit: Retrofit; detach: () => void; disconnect: () => void } | null = null;

/**
 * Off is more than standard mode, whose pages keep a size or contrast that was chosen; the choices
 * themselves wait until it is on again.
 */
const offKey = 'care-mode-off';

function rememberOff(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(offKey, '1');
    else localStorage.removeItem(offKey);
  } catch {
    // Storage is blocked; the choices are not kept in it either.
  }
}

function wasOff(): boolean {
  try {
    return localStorage.getItem(offKey) !== null;
  } catch {
    return false;
  }
}

function open(): Promise<void> {
  rememberOff(false);
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
  /** Switches it off and puts the page back as it was; the next page is left alone too. */
  off(): void;
  /**
   * The settings in force, as a copy: `CareMode.get().mode === 'care'`. While it is off these are the
   * settings of standard mode, whatever was chosen before.
   */
  get(): CareSettings;
  /**
   * Sets any of the care settings, for instance `{ textScale: 1.5, contrast: 'high' }`.
   * A name or value that is not allowed is ignored, and told on the console once.
   */
  set(settings: Partial<CareSettings>): Promise<void>;
  /** What was done to the page and what could not be done. */
  report(): RetrofitReport;
}

const told = new Set<string>();
function tell(fault: string): void {
  if (told.has(fault)) return;
  told.add(fault);
  // oxlint-disable-next-line no-console -- the only place where whoever writes such a page looks
  console.warn(`CareMode.set: ${fault}`);
}

/**
 * Tells what the store will not take. The store's own words are for bundlers, which leave them out of
 * what people load, as the build of this file does; but a page that loads this file has no types and
 * no other build that would tell.
 */
function tellFaults(settings: unknown): void {
  const taken = parseSettings(settings, 'set');
  if (typeof settings !== 'object' || !settings || Array.isArray(settings)) {
    tell('it takes an object, for instance { textScale: 1.5 }.');
    return;
  }
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined || Object.keys(taken).includes(name)) continue;
    const key = careKeys.find((one) => one === name);
    tell(
      key
        ? `${key} was ignored. Allowed: ${JSON.stringify(settingValues[key])}.`
        : `"${name}" is no setting. Settings: ${careKeys.join(', ')}.`,
    );
  }
}

const nothingYet: RetrofitReport = { sheets: 0, changed: 0, colours: 0, mended: 0, findings: [] };

// A page that includes the file twice has what the first one made.
export const CareMode: CareModeStandalone = window.CareMode ?? {
  on() {
    store.set({ mode: 'care' });
    return open();
  },
  off() {
    store.set({ mode: 'standard' });
    rememberOff(true);
    page?.fit.undo();
    page?.disconnect();
    page?.detach();
    page = null;
  },
  get() {
    const { sources: _, ...settings } = page ? store.get() : { ...defaultSettings, sources: null };
    return { ...settings, aids: [...settings.aids] };
  },
  set(settings) {
    tellFaults(settings);
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

const isFirst = window.CareMode !== CareMode;
window.CareMode = CareMode;
const { mode, textScale, contrast } = store.get();
const isChosen = textScale !== defaultSettings.textScale || contrast !== defaultSettings.contrast;
if (isFirst && (mode === 'care' || (isChosen && !wasOff()))) void open();

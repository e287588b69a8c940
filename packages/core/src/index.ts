export { followProfile, profileAttributes } from './attributes.ts';
export { defaultStorageKey, formatCareCookie, readCareCookie } from './cookie.ts';
export type { CareHost } from './hosts/host.ts';
export { directionOf, type CareLanguages } from './language.ts';
export { parseSettings } from './parse-settings.ts';
export { presets, type CarePresetName } from './presets.ts';
export {
  careSources,
  resolve,
  type CareInputs,
  type CareProfile,
  type CareSource,
} from './resolve.ts';
export { CARE_MODE_KEYWORDS, matchCareModeQuery } from './search-words.ts';
export {
  careKeys,
  defaultSettings,
  settingValues,
  type CareKey,
  type CareSettings,
} from './settings.ts';
export { browserStorage, type CareStorage } from './storage.ts';
export {
  createCareStore,
  type CareChange,
  type CareListener,
  type CareStore,
  type CareStoreOptions,
} from './store.ts';
export { formatCareUrl, parseCareUrl } from './url.ts';
export { warnDev } from './warn-dev.ts';

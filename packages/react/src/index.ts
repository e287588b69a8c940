
export { AdSlot, CareOnly, CareSwap, StandardOnly } from './care-only';
export type {
  AdSlotProps,
  CareOnlyProps,
  CareSwapProps,
  StandardOnlyProps,
} from './care-only';
export { useMessage } from './messages';
export type { CareMessages, MessageKey } from './messages';
export {
  CareModeProvider,
  CareModeScript,
  careModeAttributes,
  careModeScript,
  useCareMode,
  useCareProfile,
} from './provider';
export type {
  CareModeApi,
  CareModeAttributes,
  CareModeAttributesOptions,
  CareModeProviderProps,
  CareModeScriptProps,
} from './provider';
export { CareExempt, CareScope, ScopePortal, useScopeAttach } from './scope';
export type { CareExemptProps, CareScopeProps, ScopePortalProps } from './scope';

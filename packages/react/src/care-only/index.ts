export { AdSlot } from './ad-slot';
export { CareOnly, CareSwap, StandardOnly } from './care-only';
export type { AdSlotProps } from './ad-slot';
export type { CareOnlyProps, CareSwapProps, StandardOnlyProps } from './care-only';

import type { CareSettings } from './settings.ts';

/** Name of a preset. */
export type CarePresetName = 'care' | 'largeText' | 'voice' | 'simple' | 'ethnic';

/**
 * Ready combinations of axes, under the names people know from apps: 关怀模式, 大字版, 语音版,
 * 简洁版, 民族语言版. `store.set(presets.simple)` adds one to what the person already chose.
 */
export const presets: Readonly<Record<CarePresetName, Partial<CareSettings>>> = {
  care: { mode: 'care' },
  // 20 px x 1.5 = 30 px, the largest text A-04 asks for.
  largeText: { mode: 'care', textScale: 1.5 },
  voice: { mode: 'care', voice: 'point-to-read' },
  simple: { mode: 'care', layout: 'simple' },
  // One of the three must come first; a panel offers 藏文 and 蒙古文 next to it.
  ethnic: { mode: 'care', locale: 'ug' },
};

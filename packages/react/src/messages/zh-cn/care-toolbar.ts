/** Words of `CareToolbar`, besides those it shares with the panel. */
export const careToolbarWords = {
  'toolbar.label': '阅读工具',
  'toolbar.larger': '大字',
  'toolbar.smaller': '小字',
  'toolbar.contrast': '对比',
  'toolbar.voice.off': '朗读：不读',
  'toolbar.voice.on-demand': '朗读：按了才读',
  'toolbar.voice.point-to-read': '朗读：点哪里读哪里',
  'toolbar.reset': '重置',
  'toolbar.exit': '退出',
} as const;

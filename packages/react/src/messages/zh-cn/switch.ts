/** Words of `Switch`. */
export const switchWords = {
  'switch.on': '已打开',
  'switch.off': '已关闭',
} as const;

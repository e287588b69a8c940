/** Words of `CareSwap`. */
export const careSwapWords = {
  'careSwap.more': '更多',
} as const;

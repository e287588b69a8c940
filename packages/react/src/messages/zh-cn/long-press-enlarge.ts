/** Words of `LongPressEnlarge`. */
export const longPressEnlargeWords = {
  'enlarge.open': '放大看',
  'enlarge.title': '点一下就去',
} as const;

/** Words of `List`. */
export const listWords = {
  'list.more': '看更多',
} as const;

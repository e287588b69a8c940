/** Words of `SearchField`. */
export const searchWords = {
  'search.label': '搜索',
  'search.clear': '清空',
  'search.submit': '搜索',
} as const;

/** Words of `Sheet`. */
export const sheetWords = {
  'sheet.close': '关闭',
} as const;

/** Words of `Dialog`. */
export const dialogWords = {
  'dialog.close': '关闭',
} as const;

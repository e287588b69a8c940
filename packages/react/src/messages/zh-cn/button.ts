/** Words of `Button`. */
export const buttonWords = {
  'button.busy': '请稍候',
} as const;

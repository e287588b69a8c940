/** Words of `Radio`. */
export const radioWords = {
  'radio.selected': '已选',
} as const;

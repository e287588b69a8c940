/** Words of `Checkbox`. */
export const checkboxWords = {
  'checkbox.checked': '已选',
  'checkbox.unchecked': '未选',
  'checkbox.mixed': '选了一部分',
} as const;

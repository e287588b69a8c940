/** Words of everything with a label and an error. */
export const fieldWords = {
  'field.clear': '清空',
  'field.required': '必填',
  'field.optional': '选填',
  'field.error': '错误：',
} as const;

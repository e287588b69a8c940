/** Words of `Alert`; `ToastRegion` names kinds of notices with them too. */
export const alertWords = {
  'alert.info': '提示',
  'alert.success': '成功',
  'alert.warning': '注意',
  'alert.danger': '错误',
  'alert.close': '关闭',
} as const;

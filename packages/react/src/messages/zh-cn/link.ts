/** Words of `Link`. */
export const linkWords = {
  'link.newWindow': '在新窗口打开',
} as const;

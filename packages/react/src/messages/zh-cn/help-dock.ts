/** Words of `HelpDock`. */
export const helpDockWords = {
  'helpDock.label': '帮助',
  'helpDock.call': '打人工电话',
  'helpDock.chat': '在线问人工',
  'helpDock.guide': '怎么用',
  'helpDock.family': '打给家人',
  'helpDock.home': '回首页',
} as const;

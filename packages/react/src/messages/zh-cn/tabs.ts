/** Words of `Tabs`. */
export const tabsWords = {
  'tabs.label': '分栏',
  'tabs.selected': '当前',
} as const;

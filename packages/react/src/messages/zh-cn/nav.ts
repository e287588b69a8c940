/** Words of `NavBar` and `TabBar`. */
export const navWords = {
  'nav.label': '导航',
  'nav.back': '返回',
  'nav.home': '首页',
} as const;

/** Words of the reading aids: the buttons beside each of them. */
export const readingAidWords = {
  'aid.controls': '阅读帮手',
  'aid.off.crosshair': '关掉十字线',
  'aid.off.ruler': '关掉阅读尺',
  'aid.off.largeCursor': '关掉大鼠标',
  'aid.off.lens': '关掉放大镜',
  'ruler.up': '上一行',
  'ruler.down': '下一行',
  'lens.label': '放大的字',
  'lens.hint': '点一下要看的字',
  'lens.pin': '停住不动',
} as const;

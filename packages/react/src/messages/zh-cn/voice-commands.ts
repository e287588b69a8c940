/** Words of `VoiceCommands`. */
export const voiceCommandsWords = {
  'voiceCommands.start': '说一声，替您点',
  'voiceCommands.youCanSay': '您可以说',
  'voiceCommands.human': '人工',
  'voiceCommands.help': '帮助',
  'voiceCommands.done': '好的：{name}',
  'voiceCommands.choose': '您要哪一个？说第几个，或者点一下。',
  'voiceCommands.confirm': '这一步不能退回。要做，请点一下。',
  'voiceCommands.full': '请完整地说“{phrase}”。',
  'voiceCommands.nothing': '没听懂“{said}”。请换个说法，或者用手点。',
  'voiceCommands.cancel': '不做了',
} as const;

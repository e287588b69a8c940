/** Words of everything that listens. */
export const voiceInputWords = {
  'voiceInput.start': '用嘴说',
  'voiceInput.starting': '请允许使用麦克风',
  'voiceInput.listening': '正在听，请慢慢说',
  'voiceInput.working': '正在写下来',
  'voiceInput.done': '说完了',
  'voiceInput.cancel': '不说了',
  'voiceInput.sends': '您的声音会传到网上去识别',
} as const;

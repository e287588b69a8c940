/** Words of `CareModePrompt`. */
export const careModePromptWords = {
  'careModePrompt.title': '需要大一些的字吗',
  'careModePrompt.text': '关怀模式字更大，按钮更大。随时可以换回来，功能一样不少。',
  'careModePrompt.accept': '打开关怀模式',
  'careModePrompt.accepted': '关怀模式已打开',
  'careModePrompt.dismiss': '先不用',
  'careModePrompt.later': '以后可以在“设置”的“长辈版”里打开。',
} as const;

/** Words of `VoiceReport`. */
export const voiceReportWords = {
  'voiceReport.speaks': '谁能朗读',
  'voiceReport.listens': '谁能听您说',
  'voiceReport.works': '可以用。',
  'voiceReport.asking': '正在查看，请稍等。',
  'voiceReport.leaves': '会用到网络。',
} as const;

export const loadPinyin = () => import('@care-mode/voice/pinyin').then(({ pinyinOf }) => pinyinOf);

export const loadTraditional = () =>
  import('@care-mode/voice/traditional').then(({ toTraditional }) => toTraditional);

import type { CareSettings } from '@care-mode/core';
import type { HearingFault } from './recogniser.ts';

/** What the person is told when nothing could be heard. */
export interface HearingWords {
  /** What happened. */
  readonly what: string;
  /** What to do now: there is always another way. */
  readonly way: string;
}

type Locale = CareSettings['locale'];
/** `isOut`: it did not work three times in a row (V-05). */
type Case = HearingFault | 'isOut';

const words: Readonly<Record<Locale, Readonly<Record<Case, HearingWords>>>> = {
  'zh-CN': {
    absent: { what: '这里不能用语音。', way: '请打字，或点屏幕上的按钮。' },
    'not-allowed': {
      what: '没有打开麦克风权限。',
      way: '请在手机“设置”里允许使用麦克风，再点一次。也可以打字。',
    },
    'no-microphone': {
      what: '麦克风现在用不了。',
      way: '请挂断电话、关掉其他录音，再点一次。也可以打字。',
    },
    offline: { what: '连不上网络，听不了。', way: '请检查网络，再点一次。也可以打字。' },
    'no-language': { what: '还听不懂这种话。', way: '请换普通话说，或打字。' },
    'nothing-heard': { what: '没有听到您说话。', way: '请靠近手机，点一下，再慢慢说。' },
    failed: { what: '没有听成。', way: '请再点一次。也可以打字。' },
    isOut: { what: '试了三次都没听清。', way: '请用手点，或找人工帮您。' },
  },
  'zh-TW': {
    absent: { what: '這裡不能用語音。', way: '請打字，或點螢幕上的按鈕。' },
    'not-allowed': {
      what: '沒有開啟麥克風權限。',
      way: '請在手機「設定」裡允許使用麥克風，再點一次。也可以打字。',
    },
    'no-microphone': {
      what: '麥克風現在用不了。',
      way: '請掛斷電話、關掉其他錄音，再點一次。也可以打字。',
    },
    offline: { what: '連不上網路，聽不了。', way: '請檢查網路，再點一次。也可以打字。' },
    'no-language': { what: '還聽不懂這種話。', way: '請換國語說，或打字。' },
    'nothing-heard': { what: '沒有聽到您說話。', way: '請靠近手機，點一下，再慢慢說。' },
    failed: { what: '沒有聽成。', way: '請再點一次。也可以打字。' },
    isOut: { what: '試了三次都沒聽清楚。', way: '請用手點，或找專人幫您。' },
  },
  'zh-HK': {
    absent: { what: '這裏不能用語音。', way: '請打字，或按螢幕上的按鈕。' },
    'not-allowed': {
      what: '未開啟麥克風權限。',
      way: '請在手機「設定」內允許使用麥克風，再按一次。也可以打字。',
    },
    'no-microphone': {
      what: '麥克風現時用不到。',
      way: '請掛斷電話、關閉其他錄音，再按一次。也可以打字。',
    },
    offline: { what: '連不上網絡，聽不到。', way: '請檢查網絡，再按一次。也可以打字。' },
    'no-language': { what: '還聽不懂這種話。', way: '請轉用普通話說，或打字。' },
    'nothing-heard': { what: '聽不到您說話。', way: '請靠近手機，按一下，再慢慢說。' },
    failed: { what: '聽取失敗。', way: '請再按一次。也可以打字。' },
    isOut: { what: '試了三次都聽不清楚。', way: '請用手按，或找職員幫您。' },
  },
  en: {
    absent: { what: 'Voice does not work here.', way: 'Type, or tap a button on the screen.' },
    'not-allowed': {
      what: 'The microphone is not allowed.',
      way: 'Allow it in the phone’s Settings and tap again, or type.',
    },
    'no-microphone': {
      what: 'The microphone cannot be used now.',
      way: 'End calls and other recordings and tap again, or type.',
    },
    offline: {
      what: 'The network cannot be reached.',
      way: 'Check the network and tap again, or type.',
    },
    'no-language': {
      what: 'This language is not understood yet.',
      way: 'Speak another language, or type.',
    },
    'nothing-heard': {
      what: 'Nothing was heard.',
      way: 'Hold the phone closer, tap, and speak slowly.',
    },
    failed: { what: 'It did not work.', way: 'Tap again, or type.' },
    isOut: { what: 'It did not work three times.', way: 'Tap with a finger, or ask a person.' },
  },
  // Uyghur. Not yet read by a native speaker.
  ug: {
    absent: {
      what: 'بۇ يەردە ئاۋاز بىلەن ئىشلەتكىلى بولمايدۇ.',
      way: 'خەت كىرگۈزۈڭ ياكى ئېكراندىكى كۇنۇپكىنى چېكىڭ.',
    },
    'not-allowed': {
      what: 'مىكروفون رۇخسىتى ئېچىلمىغان.',
      way: '«تەڭشەك»تە رۇخسەت قىلىپ، يەنە چېكىڭ. خەت كىرگۈزسىڭىزمۇ بولىدۇ.',
    },
    'no-microphone': {
      what: 'مىكروفوننى ھازىر ئىشلەتكىلى بولمايدۇ.',
      way: 'تېلېفوننى قويۇپ، باشقا ئۈن ئېلىشنى تاقاپ، يەنە چېكىڭ ياكى خەت كىرگۈزۈڭ.',
    },
    offline: {
      what: 'تورغا ئۇلىنالمىدى، ئاڭلىيالمايدۇ.',
      way: 'تورنى كۆرۈپ بېقىپ، يەنە چېكىڭ ياكى خەت كىرگۈزۈڭ.',
    },
    'no-language': {
      what: 'بۇ تىلنى تېخى چۈشەنمەيدۇ.',
      way: 'باشقا تىلدا سۆزلەڭ ياكى خەت كىرگۈزۈڭ.',
    },
    'nothing-heard': {
      what: 'گېپىڭىز ئاڭلانمىدى.',
      way: 'تېلېفونغا يېقىن كېلىپ، بىر چېكىپ، ئالدىرىماي سۆزلەڭ.',
    },
    failed: { what: 'ئاڭلىيالمىدى.', way: 'يەنە بىر قېتىم چېكىڭ ياكى خەت كىرگۈزۈڭ.' },
    isOut: {
      what: 'ئۈچ قېتىم سىناپمۇ ئاڭلىيالمىدى.',
      way: 'قول بىلەن چېكىڭ ياكى خادىمدىن ياردەم سوراڭ.',
    },
  },
  // Tibetan. Not yet read by a native speaker.
  bo: {
    absent: { what: 'འདིར་ངག་གིས་བེད་སྤྱོད་བྱེད་མི་ཐུབ།', way: 'ཡི་གེ་བྲིས། ཡང་ན་བརྙན་ཡོལ་གྱི་མཐེབ་གནོན་མནན།' },
    'not-allowed': {
      what: 'སྒྲ་འཛིན་ཡོ་བྱད་ལ་ཆོག་མཆན་མེད།',
      way: 'སྒྲིག་འགོད་ནས་ཆོག་མཆན་གནང་ནས་ཡང་བསྐྱར་མནན། ཡང་ན་ཡི་གེ་བྲིས།',
    },
    'no-microphone': {
      what: 'སྒྲ་འཛིན་ཡོ་བྱད་ད་ལྟ་བེད་སྤྱོད་བྱེད་མི་ཐུབ།',
      way: 'ཁ་པར་དང་སྒྲ་འཇུག་གཞན་མཚམས་བཞག་ནས་ཡང་བསྐྱར་མནན། ཡང་ན་ཡི་གེ་བྲིས།',
    },
    offline: { what: 'དྲ་བར་འབྲེལ་མི་ཐུབ། ཉན་མི་ཐུབ།', way: 'དྲ་བར་ལྟོས་ནས་ཡང་བསྐྱར་མནན། ཡང་ན་ཡི་གེ་བྲིས།' },
    'no-language': { what: 'སྐད་འདི་ད་དུང་གོ་མི་ཐུབ།', way: 'སྐད་གཞན་ཞིག་ཤོད། ཡང་ན་ཡི་གེ་བྲིས།' },
    'nothing-heard': { what: 'ཁྱེད་ཀྱི་སྐད་མ་ཐོས།', way: 'ཁ་པར་དང་ཉེ་བར་བྱོས། ཐེངས་གཅིག་མནན་ནས་ག་ལེར་ཤོད།' },
    failed: { what: 'ཉན་མ་ཐུབ།', way: 'ཡང་བསྐྱར་མནན། ཡང་ན་ཡི་གེ་བྲིས།' },
    isOut: { what: 'ཐེངས་གསུམ་ལ་གོ་མ་ཐུབ།', way: 'ལག་པས་མནན། ཡང་ན་ལས་བྱེད་ལ་རོགས་རམ་ཞུས།' },
  },
  // Mongolian in the traditional script. Not yet read by a native speaker.
  mn: {
    absent: {
      what: 'ᠡᠨᠳᠡ ᠠᠮᠠ ᠪᠠᠷ ᠬᠡᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃',
      way: 'ᠦᠰᠦᠭ ᠪᠢᠴᠢᠬᠦ ᠪᠤᠶᠤ ᠳᠡᠯᠭᠡᠴᠡᠨ ᠦ ᠳᠠᠷᠤᠭᠤᠯ ᠢ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃',
    },
    'not-allowed': {
      what: 'ᠮᠢᠺᠷᠣᠹᠣᠨ ᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠡ ᠦᠭᠡᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃',
      way: 'ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ ᠳᠤ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠬᠤ ᠪᠤᠶᠤ ᠦᠰᠦᠭ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃',
    },
    'no-microphone': {
      what: 'ᠮᠢᠺᠷᠣᠹᠣᠨ ᠢ ᠣᠳᠣ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃',
      way: 'ᠤᠲᠠᠰᠤ ᠪᠠ ᠥᠭᠡᠷ᠎ᠡ ᠳᠠᠭᠤ ᠪᠢᠴᠢᠯᠭᠡ ᠶᠢ ᠬᠠᠭᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠬᠤ ᠪᠤᠶᠤ ᠦᠰᠦᠭ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃',
    },
    offline: {
      what: 'ᠰᠦᠯᠵᠢᠶᠡᠨ ᠳᠦ ᠬᠣᠯᠪᠣᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠰᠣᠨᠣᠰᠴᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃',
      way: 'ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠪᠡᠨ ᠦᠵᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠬᠤ ᠪᠤᠶᠤ ᠦᠰᠦᠭ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃',
    },
    'no-language': {
      what: 'ᠡᠨᠡ ᠬᠡᠯᠡ ᠶᠢ ᠣᠢᠯᠠᠭᠠᠬᠤ ᠦᠭᠡᠢ᠃',
      way: 'ᠥᠭᠡᠷ᠎ᠡ ᠬᠡᠯᠡ ᠪᠡᠷ ᠬᠡᠯᠡᠬᠦ ᠪᠤᠶᠤ ᠦᠰᠦᠭ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃',
    },
    'nothing-heard': {
      what: 'ᠲᠠᠨ ᠤ ᠳᠠᠭᠤ ᠰᠣᠨᠣᠰᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃',
      way: 'ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ ᠳᠤ ᠣᠢᠷᠠᠲᠤᠵᠤ᠂ ᠨᠢᠭᠡ ᠳᠠᠷᠤᠭᠠᠳ ᠤᠳᠠᠭᠠᠨ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃',
    },
    failed: { what: 'ᠰᠣᠨᠣᠰᠴᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃', way: 'ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠬᠤ ᠪᠤᠶᠤ ᠦᠰᠦᠭ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃' },
    isOut: {
      what: 'ᠭᠤᠷᠪᠠᠨ ᠤᠳᠠᠭ᠎ᠠ ᠰᠣᠨᠣᠰᠴᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃',
      way: 'ᠭᠠᠷ ᠢᠶᠠᠷ ᠳᠠᠷᠤᠬᠤ ᠪᠤᠶᠤ ᠠᠵᠢᠯᠲᠠᠨ ᠠᠴᠠ ᠲᠤᠰᠠᠯᠠᠮᠵᠢ ᠭᠤᠶᠤᠭᠠᠷᠠᠢ᠃',
    },
  },
};

/**
 * What to tell the person, in their language, and a way on.
 *
 * @param fault - `isOut` after three failures in a row (V-05).
 */
export function hearingWords(fault: Case, locale: Locale): HearingWords {
  return (words[locale] ?? words['zh-CN'])[fault];
}

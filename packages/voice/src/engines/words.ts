import type { CareSettings } from '@care-mode/core';
import type { SpeechFault } from './engine.ts';

/** What the person is told when nothing can be heard. */
export interface SpeechWords {
  /** What happened. */
  readonly what: string;
  /** What to do now: the text is always there to be read. */
  readonly way: string;
}

type Locale = CareSettings['locale'];

const words: Readonly<Record<Locale, Readonly<Record<SpeechFault, SpeechWords>>>> = {
  'zh-CN': {
    absent: { what: '这里不会朗读。', way: '请换手机自带的浏览器打开，或请家人读给您听。' },
    'no-voice': { what: '手机里没有这种语言的声音。', way: '请在手机“设置”的“文字转语音”里下载。' },
    'not-allowed': { what: '还没有允许发声。', way: '请再点一次“朗读”。' },
    offline: { what: '连不上网络，读不出声。', way: '请检查网络，再点一次。' },
    silent: { what: '没有读出声。', way: '请看看音量是不是关了，再点一次。' },
    'unknown-phrase': { what: '这句话没有录音。', way: '请看屏幕上的字。' },
    interrupted: { what: '声音被别的应用用了。', way: '请关掉它，再点一次。' },
    failed: { what: '没有读成。', way: '请再点一次。' },
  },
  'zh-TW': {
    absent: { what: '這裡不會朗讀。', way: '請換手機內建的瀏覽器開啟，或請家人讀給您聽。' },
    'no-voice': {
      what: '手機裡沒有這種語言的聲音。',
      way: '請在手機「設定」的「文字轉語音」裡下載。',
    },
    'not-allowed': { what: '還沒有允許發聲。', way: '請再點一次「朗讀」。' },
    offline: { what: '連不上網路，讀不出聲。', way: '請檢查網路，再點一次。' },
    silent: { what: '沒有讀出聲。', way: '請看看音量是不是關了，再點一次。' },
    'unknown-phrase': { what: '這句話沒有錄音。', way: '請看螢幕上的字。' },
    interrupted: { what: '聲音被別的應用程式用了。', way: '請關掉它，再點一次。' },
    failed: { what: '沒有讀成。', way: '請再點一次。' },
  },
  'zh-HK': {
    absent: { what: '這裏不能朗讀。', way: '請轉用手機內置的瀏覽器開啟，或請家人讀給您聽。' },
    'no-voice': {
      what: '手機內沒有這種語言的聲音。',
      way: '請在手機「設定」的「文字轉語音」內下載。',
    },
    'not-allowed': { what: '還未允許發聲。', way: '請再按一次「朗讀」。' },
    offline: { what: '連不上網絡，讀不出聲。', way: '請檢查網絡，再按一次。' },
    silent: { what: '沒有讀出聲。', way: '請看看音量是否關了，再按一次。' },
    'unknown-phrase': { what: '這句話沒有錄音。', way: '請看螢幕上的字。' },
    interrupted: { what: '聲音被其他應用程式佔用。', way: '請關閉它，再按一次。' },
    failed: { what: '未能讀出。', way: '請再按一次。' },
  },
  en: {
    absent: {
      what: 'This place cannot read aloud.',
      way: "Open the page in your phone's own browser.",
    },
    'no-voice': {
      what: 'Your phone has no voice for this language.',
      way: 'Download one under “Text-to-speech” in its settings.',
    },
    'not-allowed': { what: 'Sound is not allowed yet.', way: 'Press “Read aloud” once more.' },
    offline: {
      what: 'No network, so nothing can be heard.',
      way: 'Check the network and try again.',
    },
    silent: { what: 'Nothing was heard.', way: 'Check the volume and try again.' },
    'unknown-phrase': {
      what: 'There is no recording of this.',
      way: 'Please read it on the screen.',
    },
    interrupted: { what: 'Another app uses the sound.', way: 'Close it and try again.' },
    failed: { what: 'Reading aloud did not work.', way: 'Try again.' },
  },
  // Uyghur. Not yet read by a native speaker.
  ug: {
    absent: {
      what: 'بۇ يەردە ئوقۇپ بەرگىلى بولمايدۇ.',
      way: 'تېلېفوننىڭ ئۆز توركۆرگۈچىسىدە ئېچىڭ ياكى ئائىلىڭىزدىكىلەرگە ئوقۇتۇڭ.',
    },
    'no-voice': {
      what: 'تېلېفوندا بۇ تىلنىڭ ئاۋازى يوق.',
      way: '«تەڭشەك»تىكى «تېكىستنى ئاۋازغا ئايلاندۇرۇش»تىن چۈشۈرۈڭ.',
    },
    'not-allowed': {
      what: 'ئاۋاز چىقىرىشقا تېخى رۇخسەت قىلىنمىدى.',
      way: '«ئوقۇپ بېرىش»نى يەنە بىر قېتىم چېكىڭ.',
    },
    offline: {
      what: 'تورغا ئۇلىنالمىدى، ئوقۇپ بېرەلمەيدۇ.',
      way: 'تورنى كۆرۈپ بېقىپ، يەنە بىر قېتىم چېكىڭ.',
    },
    silent: { what: 'ئاۋاز چىقمىدى.', way: 'ئاۋاز تاقاقمۇ، كۆرۈپ بېقىپ، يەنە بىر قېتىم چېكىڭ.' },
    'unknown-phrase': {
      what: 'بۇ جۈملىنىڭ خاتىرىلەنگەن ئاۋازى يوق.',
      way: 'ئېكراندىكى خەتنى كۆرۈڭ.',
    },
    interrupted: {
      what: 'ئاۋازنى باشقا ئەپ ئىشلىتىۋاتىدۇ.',
      way: 'ئۇنى تاقاپ، يەنە بىر قېتىم چېكىڭ.',
    },
    failed: { what: 'ئوقۇپ بېرەلمىدى.', way: 'يەنە بىر قېتىم چېكىڭ.' },
  },
  // Tibetan. Not yet read by a native speaker.
  bo: {
    absent: { what: 'འདིར་ཀློག་འདོན་བྱེད་མི་ཐུབ།', way: 'ཁ་པར་རང་གི་བལྟ་ཆས་ནས་ཁ་ཕྱེས། ཡང་ན་ནང་མིར་ཀློག་ཏུ་ཆུག།' },
    'no-voice': { what: 'ཁ་པར་ནང་སྐད་ཡིག་འདིའི་སྒྲ་མེད།', way: 'ཁ་པར་གྱི་སྒྲིག་འགོད་ནས་“ཡི་གེ་སྒྲར་བསྒྱུར”ཕབ་ལེན་བྱོས།' },
    'not-allowed': { what: 'སྒྲ་གཏོང་བར་ད་དུང་ཆོག་མཆན་མེད།', way: '“ཀློག་འདོན།”ཡང་བསྐྱར་མནན།' },
    offline: { what: 'དྲ་བར་འབྲེལ་མི་ཐུབ། ཀློག་མི་ཐུབ།', way: 'དྲ་བར་ལྟོས་ནས་ཡང་བསྐྱར་མནན།' },
    silent: { what: 'སྒྲ་མ་ཐོན།', way: 'སྒྲ་བརྒྱབ་ཡོད་མེད་ལྟོས་ནས་ཡང་བསྐྱར་མནན།' },
    'unknown-phrase': { what: 'ཚིག་འདིའི་སྒྲ་འཇུག་མེད།', way: 'བརྙན་ཡོལ་སྟེང་གི་ཡི་གེར་ལྟོས།' },
    interrupted: { what: 'མཉེན་ཆས་གཞན་གྱིས་སྒྲ་བེད་སྤྱོད་བྱེད་བཞིན་ཡོད།', way: 'དེ་བརྒྱབ་ནས་ཡང་བསྐྱར་མནན།' },
    failed: { what: 'ཀློག་མ་ཐུབ།', way: 'ཡང་བསྐྱར་མནན།' },
  },
  // Mongolian in the traditional script. Not yet read by a native speaker.
  mn: {
    absent: {
      what: 'ᠡᠨᠳᠡ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃',
      way: 'ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ ᠤ ᠥᠪᠡᠷ ᠦᠨ ᠦᠵᠡᠭᠦᠷ ᠢᠶᠡᠷ ᠨᠡᠭᠡᠭᠡᠭᠡᠷᠡᠢ᠃',
    },
    'no-voice': {
      what: 'ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ ᠳᠤ ᠡᠨᠡ ᠬᠡᠯᠡᠨ ᠦ ᠳᠠᠭᠤ ᠦᠭᠡᠢ᠃',
      way: 'ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ ᠶᠢᠨ 《ᠦᠰᠦᠭ ᠢ ᠳᠠᠭᠤ ᠪᠣᠯᠭᠠᠬᠤ》 ᠡᠴᠡ ᠪᠠᠭᠤᠯᠭᠠᠭᠠᠷᠠᠢ᠃',
    },
    'not-allowed': {
      what: 'ᠳᠠᠭᠤ ᠭᠠᠷᠭᠠᠬᠤ ᠶᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠡ ᠦᠭᠡᠢ ᠪᠠᠶᠢᠨ᠎ᠠ᠃',
      way: '《ᠤᠩᠰᠢᠬᠤ》 ᠶᠢ ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃',
    },
    offline: {
      what: 'ᠰᠦᠯᠵᠢᠶᠡᠨ ᠳᠦ ᠬᠣᠯᠪᠣᠭᠳᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃',
      way: 'ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠪᠡᠨ ᠦᠵᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃',
    },
    silent: {
      what: 'ᠳᠠᠭᠤ ᠭᠠᠷᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃',
      way: 'ᠳᠠᠭᠤ ᠬᠠᠭᠠᠭᠳᠠᠭᠰᠠᠨ ᠡᠰᠡᠬᠦ ᠶᠢ ᠦᠵᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃',
    },
    'unknown-phrase': {
      what: 'ᠡᠨᠡ ᠥᠭᠦᠯᠡᠪᠦᠷᠢ ᠶᠢᠨ ᠳᠠᠭᠤ ᠪᠢᠴᠢᠯᠭᠡ ᠦᠭᠡᠢ᠃',
      way: 'ᠳᠡᠯᠭᠡᠴᠡᠨ ᠳᠡᠭᠡᠷᠡᠬᠢ ᠦᠰᠦᠭ ᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃',
    },
    interrupted: {
      what: 'ᠥᠭᠡᠷ᠎ᠡ ᠫᠷᠣᠭᠷᠠᠮ ᠳᠠᠭᠤ ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠠᠶᠢᠨ᠎ᠠ᠃',
      way: 'ᠲᠡᠭᠦᠨ ᠢ ᠬᠠᠭᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃',
    },
    failed: { what: 'ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃', way: 'ᠳᠠᠬᠢᠨ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃' },
  },
};

/** Words for a fault, in the person's language. */
export function speechWords(fault: SpeechFault, locale: Locale): SpeechWords {
  return (words[locale] ?? words['zh-CN'])[fault];
}

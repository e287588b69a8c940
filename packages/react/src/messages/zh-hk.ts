import { zhTW } from './zh-tw';
import type { CareMessages } from './zh-cn';

/**
 * Traditional Chinese as written in Hong Kong: Taiwan's words except where Hong Kong has its own.
 * Not yet read by a native speaker.
 */
export const zhHK: CareMessages = {
  locale: 'zh-HK',
  reviewed: false,
  strings: {
    ...zhTW.strings,
    'careMode.byHost': '已生效，由所在應用程式開啟',
    'panel.sample.text': '明天上午九時，去醫院看眼科。帶好身份證。',
    'panel.aids.captionBar': '大字螢幕',
    'panel.aids.largeCursor': '大滑鼠游標',
    'helpDock.call': '致電職員',
    'helpDock.chat': '網上問職員',
    'nav.label': '導航',
    'tabs.label': '分頁',
    'toast.close': '知道了',
  },
};

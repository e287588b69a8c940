import { alertWords } from './zh-cn/alert';
import { buttonWords } from './zh-cn/button';
import { careModeWords } from './zh-cn/care-mode';
import { careModePromptWords } from './zh-cn/care-mode-prompt';
import { careSwapWords } from './zh-cn/care-swap';
import { careToolbarWords } from './zh-cn/care-toolbar';
import { checkboxWords } from './zh-cn/checkbox';
import { dialogWords } from './zh-cn/dialog';
import { fieldWords } from './zh-cn/field';
import { helpDockWords } from './zh-cn/help-dock';
import { linkWords } from './zh-cn/link';
import { listWords } from './zh-cn/list';
import { longPressEnlargeWords } from './zh-cn/long-press-enlarge';
import { navWords } from './zh-cn/nav';
import { panelWords } from './zh-cn/panel';
import { radioWords } from './zh-cn/radio';
import { readingAidWords } from './zh-cn/reading-aids';
import { searchWords } from './zh-cn/search';
import { sheetWords } from './zh-cn/sheet';
import { speechWords } from './zh-cn/speech';
import { switchWords } from './zh-cn/switch';
import { tabsWords } from './zh-cn/tabs';
import { toastWords } from './zh-cn/toast';
import { voiceCommandsWords } from './zh-cn/voice-commands';
import { voiceInputWords } from './zh-cn/voice-input';
import { voiceReportWords } from './zh-cn/voice-report';

/**
 * The source of every word a component can say by itself. Keys are `component.key`.
 * A word a caller passes always wins; these are only what is said when the caller says nothing.
 * Each group has a file of its own in `zh-cn/`, so that a component brings its own words only.
 *
 * Writing rules: short, verb first, 您 for the person, no exclamation marks, no 老人 or 老年 in
 * a label. 长辈版 appears only where A-18 asks for that name (the settings row and search).
 * `{name}` stands for a value given to `useMessage`.
 */
const strings = {
  ...careModeWords,
  ...careModePromptWords,
  ...careSwapWords,
  ...panelWords,
  ...readingAidWords,
  ...longPressEnlargeWords,
  ...careToolbarWords,
  ...dialogWords,
  ...sheetWords,
  ...toastWords,
  ...fieldWords,
  ...searchWords,
  ...alertWords,
  ...helpDockWords,
  ...navWords,
  ...listWords,
  ...switchWords,
  ...checkboxWords,
  ...radioWords,
  ...tabsWords,
  ...speechWords,
  ...voiceCommandsWords,
  ...voiceInputWords,
  ...voiceReportWords,
  ...buttonWords,
  ...linkWords,
} as const;

/** The key of every built-in word. */
export type MessageKey = keyof typeof strings;

/** One locale's words. Every key of the source is present: a missing one is a type error. */
export interface CareMessages {
  /** The locale these words are for, as in `data-care-locale`. */
  readonly locale: 'zh-CN' | 'zh-TW' | 'zh-HK' | 'en' | 'ug' | 'bo' | 'mn';
  /** True when a native speaker has read all of them. */
  readonly reviewed: boolean;
  readonly strings: Readonly<Record<MessageKey, string>>;
}

/**
 * Simplified Chinese: the source, always built in. Not yet read by anybody whose trade is Chinese
 * for elders; set `reviewed` when that has happened.
 */
export const zhCN: CareMessages = { locale: 'zh-CN', reviewed: false, strings };

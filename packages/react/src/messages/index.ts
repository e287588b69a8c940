export { bo } from './bo';
export { en } from './en';
export { mn } from './mn';
export { ug } from './ug';
export { useMessage, useMessages, useMessageTable } from './use-message';
export { zhCN } from './zh-cn';
export { zhHK } from './zh-hk';
export { zhTW } from './zh-tw';
export type { CareMessages, MessageKey } from './zh-cn';

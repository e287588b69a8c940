/** Words of `ToastRegion` and `NoticeList`. */
export const toastWords = {
  'toast.close': '知道了',
  'toast.region': '通知',
  'toast.more': '还有 {count} 条',
  'toast.notices': '通知记录',
  'toast.noNotices': '还没有通知',
} as const;

export { NoticeList, type NoticeListProps } from './notice-list';
export {
  createToastQueue,
  toastQueue,
  type Notice,
  type ToastOptions,
  type ToastQueue,
  type ToastState,
} from './toast-queue';
export { ToastRegion, type ToastRegionProps } from './toast-region';
export { useToast } from './use-toast';

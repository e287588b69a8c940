'use client';
import { forwardRef } from 'react';
import { alertIcons } from '../alert/alert-icons';
import { List, ListItem, type ListProps } from '../list';
import { useGivenTable, useWords } from '../messages/use-words';
import { toastWords } from '../messages/zh-cn/toast';
import { Text } from '../text';
import { toastQueue, type ToastQueue } from './toast-queue';
import { useToast } from './use-toast';

/** Props of {@link NoticeList}. */
export interface NoticeListProps extends Omit<ListProps, 'children' | 'as'> {
  /**
   * Whose notices to list.
   * @default toastQueue
   */
  queue?: ToastQueue;
}

/**
 * What notices said before, newest first, to be read again in one's own time (G-04). Renders a
 * `<ul>`, or one line that says there are none.
 */
export const NoticeList = /* @__PURE__ */ forwardRef<HTMLUListElement, NoticeListProps>(
  function NoticeList({ queue = toastQueue, ...rest }, ref) {
    const say = useWords(toastWords);
    const locale = useGivenTable()?.locale ?? 'zh-CN';
    const { notices } = useToast(queue);
    const time = new Intl.DateTimeFormat(locale, {
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    });
    return (
      <List aria-label={say('toast.notices')} {...rest} ref={ref}>
        {notices.length === 0 && (
          <ListItem>
            <Text tone="secondary">{say('toast.noNotices')}</Text>
          </ListItem>
        )}
        {notices.map(({ key, kind = 'info', text, at }) => (
          <ListItem
            key={key}
            icon={alertIcons[kind]}
            description={<time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>}
          >
            {text}
          </ListItem>
        ))}
      </List>
    );
  },
);

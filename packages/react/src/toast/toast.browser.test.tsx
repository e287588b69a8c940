import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { useEffect } from 'react';
import { createToastQueue, NoticeList, ToastRegion, type ToastOptions } from '.';

function Showing({ options }: { options?: ToastOptions }) {
  const queue = createToastQueue();
  useEffect(() => {
    queue.show('网络断了，您填的内容都还在。', options);
    queue.show('第二条');
  });
  return <ToastRegion queue={queue} />;
}

const past = createToastQueue({ now: () => Date.UTC(2026, 10, 22, 1, 30) });

describeConformanceInBrowser('Toast', {
  plain: () => <Showing />,
  'an error': () => <Showing options={{ kind: 'danger' }} />,
  'with an action': () => (
    <Showing options={{ kind: 'success', action: { label: '换回来', onPress: () => {} } }} />
  ),
});

describeConformanceInBrowser('NoticeList', {
  'with a past': () => {
    if (past.get().notices.length === 0) past.show('已预约市医院眼科', { kind: 'success' });
    return <NoticeList queue={past} />;
  },
});

import { createToastQueue, NoticeList } from '@care-mode/react/toast';

const said = Date.UTC(2026, 10, 22, 1, 30);
const queue = createToastQueue({ now: () => said });

function fill() {
  if (queue.get().notices.length > 0) return;
  queue.show('已预约市医院眼科，明天上午九点', { kind: 'success' });
  queue.show('女儿小敏替您交了电费 86 元 4 角');
  queue.show('社保认证快到期，还有 7 天', { kind: 'warning' });
}

export function Kept() {
  fill();
  return <NoticeList queue={queue} />;
}

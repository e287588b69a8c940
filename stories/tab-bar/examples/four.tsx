import { TabBar, TabBarItem } from '@care-mode/react/tab-bar';
import { CalendarDays, ClipboardList, House, UserRound } from 'lucide-react';

export function Four() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', minHeight: '100vh' }}>
      <main style={{ padding: 'var(--care-gutter)' }}>今天下午三点，李大夫来电话问血压。</main>
      <TabBar>
        <TabBarItem icon={House} href="#home" isCurrent>
          首页
        </TabBarItem>
        <TabBarItem icon={ClipboardList} href="#service">
          办事
        </TabBarItem>
        <TabBarItem icon={CalendarDays} href="#booking">
          预约
        </TabBarItem>
        <TabBarItem icon={UserRound} href="#me">
          我的
        </TabBarItem>
      </TabBar>
    </div>
  );
}

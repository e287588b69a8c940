import { TabBar, TabBarItem } from '@care-mode/react/tab-bar';
import { HeartPulse, House, UserRound } from 'lucide-react';

export function LongWords() {
  return (
    <TabBar aria-label="主要页面">
      <TabBarItem icon={House} href="#home">
        首页
      </TabBarItem>
      <TabBarItem icon={HeartPulse} href="#health" isCurrent>
        健康档案
      </TabBarItem>
      <TabBarItem icon={UserRound} onClick={() => {}}>
        我的家人
      </TabBarItem>
    </TabBar>
  );
}

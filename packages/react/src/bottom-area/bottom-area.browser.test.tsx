import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { House, UserRound } from 'lucide-react';
import { HelpDock } from '../help-dock';
import { TabBar, TabBarItem } from '../tab-bar';
import { BottomArea } from './bottom-area';

describeConformanceInBrowser('BottomArea', {
  'help above places': () => (
    <>
      <p>明天上午九点，市医院二楼眼科</p>
      <BottomArea>
        <HelpDock phone="12345" placement="bottom" />
        <TabBar>
          <TabBarItem icon={House} href="#home" isCurrent>
            首页
          </TabBarItem>
          <TabBarItem icon={UserRound} href="#mine">
            我的
          </TabBarItem>
        </TabBar>
      </BottomArea>
    </>
  ),
});

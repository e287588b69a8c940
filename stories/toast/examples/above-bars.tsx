import { BottomArea } from '@care-mode/react/bottom-area';
import { Button } from '@care-mode/react/button';
import { HelpDock } from '@care-mode/react/help-dock';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';
import { TabBar, TabBarItem } from '@care-mode/react/tab-bar';
import { createToastQueue, ToastRegion } from '@care-mode/react/toast';
import { House, UserRound } from 'lucide-react';

const queue = createToastQueue();

export function AboveBars() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', minHeight: '100vh' }}>
      <main style={{ padding: 'var(--care-gutter)' }}>
        <Stack>
          <Paragraph>挂号费 25 元，从您的社保卡账户付。</Paragraph>
          <Button onClick={() => queue.show('挂号费已付 25 元', { kind: 'success' })}>
            付挂号费 25 元
          </Button>
        </Stack>
      </main>
      <BottomArea>
        <HelpDock phone="12345" placement="bottom" />
        <TabBar>
          <TabBarItem icon={House} href="#home" isCurrent>
            首页
          </TabBarItem>
          <TabBarItem icon={UserRound} href="#me">
            我的
          </TabBarItem>
        </TabBar>
      </BottomArea>
      <ToastRegion queue={queue} />
    </div>
  );
}

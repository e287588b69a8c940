import { CareModeSettingRow } from '@care-mode/react/care-mode-setting-row';
import { Heading } from '@care-mode/react/heading';
import { List, ListItem } from '@care-mode/react/list';
import { Stack } from '@care-mode/react/stack';
import { CalendarCheck, MapPin, Settings2 } from 'lucide-react';
import { Link } from 'react-router';
import { PageRoot } from './page.styles';

/** What belongs to the person, and the settings row 长辈版 of A-17. */
export function MinePage() {
  return (
    <PageRoot>
      <Stack gap={5}>
        <Heading level={1}>我的</Heading>
        <section aria-labelledby="settings">
          <Stack gap={3}>
            <Heading id="settings">设置</Heading>
            <CareModeSettingRow />
            <List>
              <ListItem asChild icon={Settings2} description="字号、颜色、声音，一项一项调">
                <Link to="/mine/display">显示和声音</Link>
              </ListItem>
            </List>
          </Stack>
        </section>
        <section aria-labelledby="records">
          <Stack gap={3}>
            <Heading id="records">办事</Heading>
            <List>
              <ListItem asChild icon={CalendarCheck} description="还没有预约">
                <Link to="/booking">我的预约</Link>
              </ListItem>
              <ListItem icon={MapPin} description="阳光路 18 号市民中心一楼">
                最近的办事窗口
              </ListItem>
            </List>
          </Stack>
        </section>
      </Stack>
    </PageRoot>
  );
}

import { List, ListItem } from '@care-mode/react/list';
import { Tabs } from '@care-mode/react/tabs';

export function Days() {
  return (
    <Tabs
      aria-label="看病的日子"
      items={[
        {
          id: 'today',
          label: '今天',
          content: (
            <List>
              <ListItem href="#wang" description="眼科，主任医师" trailing="剩 3 个号">
                王建华 大夫
              </ListItem>
              <ListItem href="#li" description="眼科，副主任医师" trailing="剩 8 个号">
                李秀英 大夫
              </ListItem>
            </List>
          ),
        },
        { id: 'tomorrow', label: '明天', content: <p>明天上午九点开始放号。</p> },
        { id: 'after', label: '后天', content: <p>后天眼科停诊。</p> },
        { id: 'sunday', label: '星期日', content: null, isDisabled: true },
      ]}
    />
  );
}

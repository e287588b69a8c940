import { List, ListItem } from '@care-mode/react/list';

export function Facts() {
  return (
    <List aria-label="这次预约">
      <ListItem trailing="李桂兰">看病的人</ListItem>
      <ListItem trailing="市医院眼科">科室</ListItem>
      <ListItem trailing="11 月 23 日上午 9:00">时间</ListItem>
      <ListItem trailing="25.00 元">挂号费</ListItem>
    </List>
  );
}

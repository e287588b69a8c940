import { List, ListItem } from '@care-mode/react/list';

const days = Array.from({ length: 300 }, (_, index) => index + 1);

export function Long() {
  return (
    <List aria-label="用电记录">
      {days.map((day) => (
        <ListItem
          key={day}
          href={`#day-${day}`}
          description={`用电 ${4 + (day % 7)} 度`}
          trailing={`${(2.1 + (day % 7) * 0.5).toFixed(2)} 元`}
        >
          第 {day} 天
        </ListItem>
      ))}
    </List>
  );
}

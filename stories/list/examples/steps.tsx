import { List, ListItem } from '@care-mode/react/list';

export function Steps() {
  return (
    <List as="ol" variant="plain" aria-label="怎么坐公交去市医院">
      <ListItem description="走路 3 分钟">到“人民路口”站</ListItem>
      <ListItem description="6 站，大约 20 分钟" aria-current="step">
        坐 12 路，到“市医院”站下车
      </ListItem>
      <ListItem description="走路 2 分钟">过马路，从南门进</ListItem>
    </List>
  );
}

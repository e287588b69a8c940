import { List, ListItem } from '@care-mode/react/list';
import { Bus, Droplets, Stethoscope, Zap } from 'lucide-react';

export function Services() {
  return (
    <List>
      <ListItem href="#hospital" icon={Stethoscope} description="市医院、中医院、社区门诊">
        预约看病
      </ListItem>
      <ListItem href="#power" icon={Zap} description="12 月 5 日前交" trailing="86.40 元">
        交电费
      </ListItem>
      <ListItem href="#water" icon={Droplets} trailing="已交">
        交水费
      </ListItem>
      <ListItem icon={Bus} disabled description="今天系统维护，明天早上六点恢复">
        公交卡充值
      </ListItem>
    </List>
  );
}

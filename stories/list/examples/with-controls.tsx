import { Button } from '@care-mode/react/button';
import { List, ListItem } from '@care-mode/react/list';
import { Phone } from 'lucide-react';

export function WithControls() {
  return (
    <List aria-label="家人">
      <ListItem description="女儿" trailing={<Button icon={Phone}>打电话给小敏</Button>}>
        张小敏
      </ListItem>
      <ListItem description="儿子" trailing={<Button icon={Phone}>打电话给建国</Button>}>
        张建国
      </ListItem>
    </List>
  );
}

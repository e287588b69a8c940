import { describeConformanceInBrowser } from '@care-mode/test-kit/browser';
import { List, ListItem } from '../list';
import { Sheet } from './sheet';

const family = (
  <List variant="plain">
    <ListItem onClick={() => {}} description="手机 138 0013 8000">
      女儿 小敏
    </ListItem>
    <ListItem onClick={() => {}}>儿子 建国</ListItem>
  </List>
);

describeConformanceInBrowser('Sheet', {
  'from the bottom': () => (
    <Sheet title="请谁帮忙" defaultOpen>
      {family}
    </Sheet>
  ),
  'the whole screen': () => (
    <Sheet title="请谁帮忙" size="full" closePosition="top-left" defaultOpen>
      {family}
    </Sheet>
  ),
});

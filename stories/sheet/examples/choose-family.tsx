import { Button } from '@care-mode/react/button';
import { List, ListItem } from '@care-mode/react/list';
import { Sheet } from '@care-mode/react/sheet';
import { useState } from 'react';

const family = [
  { name: '女儿 小敏', about: '手机 138 0013 8000' },
  { name: '儿子 建国', about: '手机 139 1234 5678' },
  { name: '老伴 桂兰', about: '手机 137 8765 4321' },
];

export function ChooseFamily() {
  const [helper, setHelper] = useState('还没有选');
  return (
    <Sheet trigger={<Button>请家人帮忙：{helper}</Button>} title="请谁帮忙">
      {(close) => (
        <List variant="plain">
          {family.map(({ name, about }) => (
            <ListItem
              key={name}
              description={about}
              onClick={() => {
                setHelper(name);
                close();
              }}
            >
              {name}
            </ListItem>
          ))}
        </List>
      )}
    </Sheet>
  );
}

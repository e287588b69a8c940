import { Button } from '@care-mode/react/button';
import { List, ListItem } from '@care-mode/react/list';
import { Sheet } from '@care-mode/react/sheet';

const departments = [
  '眼科',
  '骨科',
  '牙科',
  '皮肤科',
  '心血管内科',
  '呼吸内科',
  '消化内科',
  '神经内科',
  '中医科',
  '耳鼻喉科',
  '泌尿外科',
  '康复科',
];

export function Full() {
  return (
    <Sheet
      size="full"
      closePosition="top-left"
      trigger={<Button>选科室</Button>}
      title="您想看哪一科"
    >
      {(close) => (
        <List variant="plain">
          {departments.map((name) => (
            <ListItem key={name} onClick={close} trailing="今天有号">
              {name}
            </ListItem>
          ))}
        </List>
      )}
    </Sheet>
  );
}

import {
  Button,
  Card,
  Checkbox,
  Dialog,
  Form,
  Input,
  List,
  NavBar,
  Stepper,
  Tabs,
} from 'antd-mobile';
import { useState } from 'react';

const dishes = [
  { name: '番茄炒蛋', price: 6 },
  { name: '清蒸鲈鱼', price: 18 },
  { name: '青菜豆腐', price: 4 },
];

/** A page as a team writes it with antd-mobile, without a thought of care mode. */
export function CanteenPage() {
  const [counts, setCounts] = useState<Record<string, number>>({});
  const total = dishes.reduce((sum, { name, price }) => sum + price * (counts[name] ?? 0), 0);

  return (
    <main>
      <NavBar backIcon={false}>社区食堂</NavBar>
      <Tabs>
        <Tabs.Tab title="今天" key="today">
          <List header="午饭">
            {dishes.map(({ name, price }) => (
              <List.Item
                key={name}
                description={`${price} 元一份`}
                extra={
                  <Stepper
                    min={0}
                    value={counts[name] ?? 0}
                    onChange={(count) => setCounts({ ...counts, [name]: count })}
                  />
                }
              >
                {name}
              </List.Item>
            ))}
          </List>
        </Tabs.Tab>
        <Tabs.Tab title="明天" key="tomorrow">
          明天的菜单晚上八点公布
        </Tabs.Tab>
      </Tabs>
      <Card title="送到哪里">
        <Form
          footer={
            <Button
              block
              color="primary"
              onClick={() => void Dialog.alert({ content: `一共 ${total} 元，已为您留饭` })}
            >
              订饭 {total} 元
            </Button>
          }
        >
          <Form.Item label="姓名" name="name">
            <Input placeholder="请输入姓名" />
          </Form.Item>
          <Form.Item name="deliver">
            <Checkbox>送到家里</Checkbox>
          </Form.Item>
        </Form>
      </Card>
    </main>
  );
}

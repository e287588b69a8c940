import {
  Button,
  Cell,
  Checkbox,
  Dialog,
  Form,
  Grid,
  Input,
  NavBar,
  NoticeBar,
  Picker,
  Price,
  Radio,
  SearchBar,
  Switch,
  Tabbar,
  Tabs,
  Tag,
  TextArea,
  Toast,
} from '@nutui/nutui-react';
import { lazy, Suspense, useState } from 'react';
import {
  community,
  departments,
  due,
  greeting,
  mattersIn,
  needs,
  services,
  states,
  words,
  type State,
} from '../content';
import { ServiceIcon } from '../icons';
import { go, useRoute } from '../route';

const Bills = lazy(() => import('./bills'));

/** A community app as a team writes it with NutUI. */
export function App() {
  const route = useRoute();
  if (route === 'form') return <Appointment />;
  if (route === 'bills') {
    return (
      <Suspense fallback={null}>
        <Bills />
      </Suspense>
    );
  }
  return <Home />;
}

function Home() {
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  const [isPaying, setIsPaying] = useState(false);
  return (
    <div className="page">
      <NavBar>{community}</NavBar>
      <SearchBar placeholder={words.search} onChange={setSearched} />
      <NoticeBar content={greeting} />
      <Grid columns={4}>
        {services.map(({ id, name }) => (
          <Grid.Item text={name} key={id} onClick={() => go(id === 'bills' ? 'bills' : 'form')}>
            <ServiceIcon id={id} size={24} />
          </Grid.Item>
        ))}
      </Grid>
      <Cell.Group>
        <Cell
          title={words.form}
          description="挂号、体检、接种"
          clickable
          onClick={() => go('form')}
        />
        <Cell title={words.bills} extra="3 笔待缴" clickable onClick={() => go('bills')} />
        <Cell
          title={words.notice}
          clickable
          onClick={() => window.location.assign('./notice.html')}
        />
        <Cell
          title="社区积分"
          extra={
            <Button
              size="small"
              type="primary"
              fill="outline"
              onClick={() => Toast.show({ content: words.signed, duration: 8 })}
            >
              {words.sign}
            </Button>
          }
        />
        <Cell
          title={<Price price={due} size="large" />}
          description="本期待缴"
          extra={
            <Button type="primary" onClick={() => setIsPaying(true)}>
              {words.pay}
            </Button>
          }
        />
      </Cell.Group>
      <Tabs value={state} onChange={(value) => setState(String(value) as State)}>
        {states.map((each) => (
          <Tabs.TabPane title={each} value={each} key={each} />
        ))}
      </Tabs>
      <Cell.Group>
        {mattersIn(state, searched).map((matter) => (
          <Cell
            key={matter.title}
            title={matter.title}
            description={`${matter.place} ${matter.date}`}
            extra={
              <Tag
                plain
                type={
                  matter.state === '已完成'
                    ? 'default'
                    : matter.state === '待确认'
                      ? 'warning'
                      : 'primary'
                }
              >
                {matter.state}
              </Tag>
            }
            clickable
            onClick={() => go('form')}
          />
        ))}
      </Cell.Group>
      <Tabbar fixed safeArea>
        {['首页', '办事', '消息', '我的'].map((name, at) => (
          <Tabbar.Item
            title={name}
            key={name}
            value={name === '消息' ? 2 : undefined}
            icon={<ServiceIcon id={services[at]!.id} size={20} />}
          />
        ))}
      </Tabbar>
      <Dialog
        visible={isPaying}
        title={words.payTitle}
        content={words.payText}
        confirmText={words.payYes}
        cancelText={words.payNo}
        onConfirm={() => setIsPaying(false)}
        onCancel={() => setIsPaying(false)}
      />
    </div>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <div className="page">
      <NavBar back={<span>返回</span>} onBackClick={() => go('')}>
        {words.form}
      </NavBar>
      <h2 className="form-title">{words.formTitle}</h2>
      <Form
        initialValues={{ sex: '女', remind: true }}
        footer={
          <Button nativeType="submit" block type="primary" size="large">
            {words.submit}
          </Button>
        }
      >
        <Form.Item label="姓名" name="name" required>
          <Input placeholder="请输入就诊人姓名" />
        </Form.Item>
        <Form.Item label="手机号" name="phone">
          <Input type="tel" placeholder="用于接收短信通知" />
        </Form.Item>
        <Form.Item label="科室" onClick={() => setIsPicking(true)}>
          <span className={department ? '' : 'hint'}>{department ?? words.department}</span>
        </Form.Item>
        <Form.Item label="性别" name="sex">
          <Radio.Group direction="horizontal">
            <Radio value="男">男</Radio>
            <Radio value="女">女</Radio>
          </Radio.Group>
        </Form.Item>
        <Form.Item label="特殊需要" name="needs">
          <Checkbox.Group>
            {needs.map((need) => (
              <Checkbox value={need} key={need}>
                {need}
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
        <Form.Item label="短信提醒" name="remind" valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item label="备注" name="remark">
          <TextArea placeholder="哪里不舒服，可以在这里告诉医生" maxLength={100} showCount />
        </Form.Item>
      </Form>
      <Picker
        title={words.departmentTitle}
        visible={isPicking}
        options={[departments.map((name) => ({ label: name, value: name }))]}
        onConfirm={(_, [name]) => setDepartment(String(name))}
        onClose={() => setIsPicking(false)}
      />
    </div>
  );
}

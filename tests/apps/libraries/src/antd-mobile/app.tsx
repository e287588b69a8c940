import {
  Badge,
  Button,
  Checkbox,
  Dialog,
  Form,
  Grid,
  Input,
  List,
  NavBar,
  NoticeBar,
  Picker,
  Radio,
  SearchBar,
  Selector,
  Space,
  Switch,
  TabBar,
  Tabs,
  Tag,
  TextArea,
  Toast,
} from 'antd-mobile';
import {
  AppOutline,
  BellOutline,
  CalendarOutline,
  FileOutline,
  GiftOutline,
  UserOutline,
} from 'antd-mobile-icons';
import { lazy, Suspense, useState } from 'react';
import {
  community,
  days,
  departments,
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

/** A community app as a team writes it with antd-mobile. */
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

const sign = () => void Toast.show({ content: words.signed, duration: 8000 });

const pay = () =>
  void Dialog.show({
    title: words.payTitle,
    content: words.payText,
    closeOnAction: true,
    actions: [
      [
        { key: 'no', text: words.payNo },
        { key: 'yes', text: words.payYes, bold: true },
      ],
    ],
  });

function Home() {
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  return (
    <div className="page">
      <NavBar backIcon={false} right={<BellOutline fontSize={22} />} className="top">
        {community}
      </NavBar>
      <div className="search">
        <SearchBar placeholder={words.search} onChange={setSearched} />
      </div>
      <NoticeBar content={greeting} color="info" />
      <Grid columns={4} gap={8} className="services">
        {services.map(({ id, name }) => (
          <Grid.Item key={id} onClick={() => go(id === 'bills' ? 'bills' : 'form')}>
            <div className="service">
              <ServiceIcon id={id} />
              <span>{name}</span>
            </div>
          </Grid.Item>
        ))}
      </Grid>
      <List>
        <List.Item
          prefix={<CalendarOutline />}
          description="挂号、体检、接种"
          onClick={() => go('form')}
        >
          {words.form}
        </List.Item>
        <List.Item prefix={<FileOutline />} extra="3 笔待缴" onClick={() => go('bills')}>
          {words.bills}
        </List.Item>
        <List.Item prefix={<BellOutline />} onClick={() => window.location.assign('./notice.html')}>
          {words.notice}
        </List.Item>
        <List.Item
          prefix={<GiftOutline />}
          arrow={false}
          extra={
            <Button size="small" color="primary" fill="outline" onClick={sign}>
              {words.sign}
            </Button>
          }
        >
          社区积分
        </List.Item>
      </List>
      <div className="due">
        <div>
          <div className="due-label">本期待缴（元）</div>
          <div className="due-amount">264.35</div>
        </div>
        <Button color="primary" onClick={pay}>
          {words.pay}
        </Button>
      </div>
      <Tabs activeKey={state} onChange={(key) => setState(key as State)}>
        {states.map((each) => (
          <Tabs.Tab title={each} key={each} />
        ))}
      </Tabs>
      <List>
        {mattersIn(state, searched).map((matter) => (
          <List.Item
            key={matter.title}
            description={`${matter.place} · ${matter.date}`}
            extra={
              <Tag
                color={
                  matter.state === '已完成'
                    ? 'default'
                    : matter.state === '待确认'
                      ? 'warning'
                      : 'primary'
                }
                fill="outline"
              >
                {matter.state}
              </Tag>
            }
            onClick={() => go('form')}
          >
            {matter.title}
          </List.Item>
        ))}
      </List>
      <TabBar className="bottom" safeArea>
        <TabBar.Item key="home" icon={<AppOutline />} title="首页" />
        <TabBar.Item key="matters" icon={<FileOutline />} title="办事" />
        <TabBar.Item
          key="messages"
          icon={
            <Badge content="2">
              <BellOutline />
            </Badge>
          }
          title="消息"
        />
        <TabBar.Item key="me" icon={<UserOutline />} title="我的" />
      </TabBar>
    </div>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <div className="page">
      <NavBar onBack={() => go('')} className="top">
        {words.form}
      </NavBar>
      <Form
        layout="horizontal"
        mode="card"
        initialValues={{ sex: '女', remind: true }}
        footer={
          <Button block type="submit" color="primary" size="large">
            {words.submit}
          </Button>
        }
      >
        <Form.Header>{words.formTitle}</Form.Header>
        <Form.Item name="name" label="姓名" rules={[{ required: true }]}>
          <Input placeholder="请输入就诊人姓名" clearable />
        </Form.Item>
        <Form.Item name="phone" label="手机号">
          <Input type="tel" placeholder="用于接收短信通知" clearable />
        </Form.Item>
        <Form.Item label="科室" onClick={() => setIsPicking(true)}>
          {department ?? <span className="hint">{words.department}</span>}
        </Form.Item>
        <Form.Item name="sex" label="性别">
          <Radio.Group>
            <Space>
              <Radio value="男">男</Radio>
              <Radio value="女">女</Radio>
            </Space>
          </Radio.Group>
        </Form.Item>
        <Form.Item name="day" label="就诊日期" layout="vertical">
          <Selector columns={2} options={days.map((day) => ({ label: day, value: day }))} />
        </Form.Item>
        <Form.Item name="needs" label="特殊需要" layout="vertical">
          <Checkbox.Group>
            <Space direction="vertical">
              {needs.map((need) => (
                <Checkbox value={need} key={need}>
                  {need}
                </Checkbox>
              ))}
            </Space>
          </Checkbox.Group>
        </Form.Item>
        <Form.Item
          name="remind"
          label="短信提醒"
          childElementPosition="right"
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
        <Form.Item name="remark" label="备注" layout="vertical">
          <TextArea
            placeholder="哪里不舒服，可以在这里告诉医生"
            maxLength={100}
            rows={3}
            showCount
          />
        </Form.Item>
      </Form>
      <Picker
        title={words.departmentTitle}
        columns={[departments]}
        visible={isPicking}
        onClose={() => setIsPicking(false)}
        onConfirm={([value]) => setDepartment(String(value))}
      />
    </div>
  );
}

import {
  App as AntApp,
  Button,
  Card,
  Checkbox,
  DatePicker,
  Flex,
  Form,
  Input,
  Modal,
  Radio,
  Segmented,
  Select,
  Statistic,
  Switch,
  Tag,
  Typography,
} from 'antd';
import { ChevronRight } from 'lucide-react';
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

/** A web page for phones as a team writes it with antd. */
export function App() {
  const route = useRoute();
  return (
    <>
      <header className="top">
        {route !== '' && (
          <Button type="link" size="small" onClick={() => go('')}>
            返回
          </Button>
        )}
        <Typography.Title level={5} className="top-title">
          {community}
        </Typography.Title>
        <Button type="text" size="small">
          我的
        </Button>
      </header>
      {route === 'form' ? (
        <Appointment />
      ) : route === 'bills' ? (
        <Suspense fallback={null}>
          <Bills />
        </Suspense>
      ) : (
        <Home />
      )}
    </>
  );
}

function Home() {
  const { message } = AntApp.useApp();
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  const [isPaying, setIsPaying] = useState(false);
  return (
    <main className="page">
      <Input.Search
        placeholder={words.search}
        allowClear
        onChange={({ target }) => setSearched(target.value)}
      />
      <Typography.Paragraph type="secondary" className="greeting">
        {greeting}
      </Typography.Paragraph>
      <div className="services">
        {services.map(({ id, name }) => (
          <a href={id === 'bills' ? '#/bills' : '#/form'} key={id}>
            <ServiceIcon id={id} size={24} />
            {name}
          </a>
        ))}
      </div>
      <Card size="small" className="block">
        <Flex justify="space-between" align="center">
          <Statistic title="本期待缴（元）" value={due} />
          <Button type="primary" onClick={() => setIsPaying(true)}>
            {words.pay}
          </Button>
        </Flex>
      </Card>
      <nav className="shortcuts" aria-label="常用">
        <Button onClick={() => go('form')}>{words.form}</Button>
        <Button onClick={() => go('bills')}>{words.bills}</Button>
        <Button href="./notice.html">{words.notice}</Button>
        <Button onClick={() => void message.success(words.signed, 8)}>{words.sign}</Button>
      </nav>
      <Segmented
        block
        options={[...states]}
        value={state}
        onChange={(value) => setState(value)}
        className="block"
      />
      <Card size="small" title="我的事项" extra={<a href="#/form">新的预约</a>}>
        <ul className="matters">
          {mattersIn(state, searched).map((matter) => (
            <li key={matter.title}>
              <a href="#/form">
                <span className="matter">
                  <Typography.Text strong ellipsis>
                    {matter.title}
                  </Typography.Text>
                  <Typography.Text type="secondary" className="matter-note">
                    {matter.place} {matter.date}
                  </Typography.Text>
                </span>
                <Tag
                  color={
                    matter.state === '已完成'
                      ? 'default'
                      : matter.state === '待确认'
                        ? 'orange'
                        : 'blue'
                  }
                >
                  {matter.state}
                </Tag>
                <ChevronRight size={16} aria-hidden />
              </a>
            </li>
          ))}
        </ul>
      </Card>
      <Modal
        title={words.payTitle}
        open={isPaying}
        okText={words.payYes}
        cancelText={words.payNo}
        onOk={() => setIsPaying(false)}
        onCancel={() => setIsPaying(false)}
      >
        {words.payText}
      </Modal>
    </main>
  );
}

function Appointment() {
  return (
    <main className="page">
      <Typography.Title level={4}>{words.formTitle}</Typography.Title>
      <Form layout="vertical" initialValues={{ sex: '女', remind: true }} requiredMark="optional">
        <Form.Item label="姓名" name="name" rules={[{ required: true }]}>
          <Input placeholder="请输入就诊人姓名" />
        </Form.Item>
        <Form.Item label="手机号" name="phone" tooltip="用于接收短信通知">
          <Input addonBefore="+86" type="tel" placeholder="11 位手机号" />
        </Form.Item>
        <Form.Item label="科室" name="department">
          <Select
            placeholder={words.department}
            options={departments.map((name) => ({ label: name, value: name }))}
          />
        </Form.Item>
        <Form.Item label="就诊日期" name="day">
          <DatePicker className="wide" inputReadOnly />
        </Form.Item>
        <Form.Item label="性别" name="sex">
          <Radio.Group options={['男', '女']} />
        </Form.Item>
        <Form.Item label="特殊需要" name="needs">
          <Checkbox.Group options={needs} />
        </Form.Item>
        <Form.Item label="短信提醒" name="remind" valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item label="备注" name="remark">
          <Input.TextArea
            rows={3}
            maxLength={100}
            showCount
            placeholder="哪里不舒服，可以在这里告诉医生"
          />
        </Form.Item>
        <Flex gap={12}>
          <Button type="primary" htmlType="submit">
            {words.submit}
          </Button>
          <Button onClick={() => go('')}>返回</Button>
        </Flex>
      </Form>
    </main>
  );
}

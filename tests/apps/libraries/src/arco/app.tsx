import Button from '@arco-design/mobile-react/esm/button';
import Cell from '@arco-design/mobile-react/esm/cell';
import Checkbox from '@arco-design/mobile-react/esm/checkbox';
import Dialog from '@arco-design/mobile-react/esm/dialog';
import Grid from '@arco-design/mobile-react/esm/grid';
import Input from '@arco-design/mobile-react/esm/input';
import NavBar from '@arco-design/mobile-react/esm/nav-bar';
import NoticeBar from '@arco-design/mobile-react/esm/notice-bar';
import Picker from '@arco-design/mobile-react/esm/picker';
import Radio from '@arco-design/mobile-react/esm/radio';
import SearchBar from '@arco-design/mobile-react/esm/search-bar';
import Switch from '@arco-design/mobile-react/esm/switch';
import TabBar from '@arco-design/mobile-react/esm/tab-bar';
import Tabs from '@arco-design/mobile-react/esm/tabs';
import Tag from '@arco-design/mobile-react/esm/tag';
import Textarea from '@arco-design/mobile-react/esm/textarea';
import Toast from '@arco-design/mobile-react/esm/toast';
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

/** A community app as a team writes it with Arco Design Mobile. */
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
      <NavBar title={community} leftContent={null} fixed={false} />
      <SearchBar
        placeholder={words.search}
        actionButton={null}
        onChange={(_, value) => setSearched(value)}
      />
      <NoticeBar marquee="none">{greeting}</NoticeBar>
      <Grid
        className="services"
        columns={4}
        gutter={{ x: 0, y: 12 }}
        data={services.map(({ id, name }) => ({
          img: <ServiceIcon id={id} />,
          title: '',
          content: name,
          onClick: () => go(id === 'bills' ? 'bills' : 'form'),
        }))}
      />
      <div className="gap" />
      <Cell.Group>
        <Cell label={words.form} desc="挂号、体检、接种" showArrow onClick={() => go('form')} />
        <Cell label={words.bills} text="3 笔待缴" showArrow onClick={() => go('bills')} />
        <Cell
          label={words.notice}
          showArrow
          onClick={() => window.location.assign('./notice.html')}
        />
        <Cell label="社区积分">
          <Button
            inline
            size="mini"
            type="ghost"
            onClick={() => Toast.toast({ content: words.signed, duration: 8000 })}
          >
            {words.sign}
          </Button>
        </Cell>
        <Cell label={`¥${due}`} desc="本期待缴">
          <Button inline size="medium" onClick={() => setIsPaying(true)}>
            {words.pay}
          </Button>
        </Cell>
      </Cell.Group>
      <div className="gap" />
      <Tabs
        tabs={[...states]}
        type="line-divide"
        tabBarHasDivider={false}
        onChange={(_, index) => setState(states[index]!)}
      />
      <Cell.Group bordered={false}>
        {mattersIn(state, searched).map((matter) => (
          <Cell
            key={matter.title}
            label={matter.title}
            desc={`${matter.place} ${matter.date}`}
            showArrow
            onClick={() => go('form')}
          >
            <Tag size="small" type={matter.state === '已完成' ? 'hollow' : 'primary'}>
              {matter.state}
            </Tag>
          </Cell>
        ))}
      </Cell.Group>
      <TabBar fixed style={{ background: '#fff', zIndex: 10 }}>
        {['首页', '办事', '消息', '我的'].map((name, at) => (
          <TabBar.Item
            key={name}
            title={name}
            icon={<ServiceIcon id={services[at]!.id} size={20} />}
          />
        ))}
      </TabBar>
      <Dialog
        visible={isPaying}
        platform="ios"
        title={words.payTitle}
        close={() => setIsPaying(false)}
        footer={[{ content: words.payNo }, { content: words.payYes }]}
      >
        {words.payText}
      </Dialog>
    </div>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <div className="page">
      <NavBar title={words.form} fixed={false} onClickLeft={() => go('')} />
      <h2 className="form-title">{words.formTitle}</h2>
      <Cell.Group>
        <Input label="姓名" placeholder="请输入就诊人姓名" required border="bottom" />
        <Input label="手机号" type="tel" placeholder="用于接收短信通知" border="bottom" />
        <Cell label="科室" showArrow onClick={() => setIsPicking(true)}>
          <span className={department ? '' : 'field-hint'}>{department ?? words.department}</span>
        </Cell>
      </Cell.Group>
      <div className="field">
        <span className="field-label">性别</span>
        <Radio.Group
          defaultValue="女"
          options={[
            { label: '男', value: '男' },
            { label: '女', value: '女' },
          ]}
        />
      </div>
      <div className="field">
        <span className="field-label">特殊需要</span>
        <Checkbox.Group
          layout="block"
          options={needs.map((need) => ({ label: need, value: need }))}
        />
      </div>
      <div className="field">
        <span className="field-label">短信提醒</span>
        <Switch defaultChecked platform="android" />
      </div>
      <Textarea
        placeholder="哪里不舒服，可以在这里告诉医生"
        showStatistics
        statisticsMaxlength={100}
        rows={3}
      />
      <div className="submit">
        <Button size="huge">{words.submit}</Button>
      </div>
      <Picker
        visible={isPicking}
        title={words.departmentTitle}
        cascade={false}
        data={[departments.map((name) => ({ label: name, value: name }))]}
        onOk={([name]) => setDepartment(String(name))}
        onHide={() => setIsPicking(false)}
        maskClosable
      />
    </div>
  );
}

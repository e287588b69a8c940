import { lazy, Suspense, useState } from 'react';
import {
  Button,
  Cell,
  CellGroup,
  CheckboxGroup,
  Checkbox,
  Dialog,
  Grid,
  GridItem,
  Input,
  Navbar,
  NoticeBar,
  Picker,
  Popup,
  Radio,
  RadioGroup,
  Search,
  Switch,
  TabBar,
  TabBarItem,
  Tabs,
  TabPanel,
  Tag,
  Textarea,
  Toast,
} from 'tdesign-mobile-react';
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

/** A community app as a team writes it with TDesign. */
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
      <Navbar fixed={false} title={community} />
      <div className="search">
        <Search placeholder={words.search} onChange={(value) => setSearched(String(value))} />
      </div>
      <NoticeBar visible content={greeting} />
      <Grid column={4}>
        {services.map(({ id, name }) => (
          <GridItem
            text={name}
            key={id}
            image={
              <a href={id === 'bills' ? '#/bills' : '#/form'} aria-label={name}>
                <ServiceIcon id={id} size={28} />
              </a>
            }
          />
        ))}
      </Grid>
      <CellGroup>
        <Cell
          title={words.form}
          description="挂号、体检、接种"
          arrow
          hover
          onClick={() => go('form')}
        />
        <Cell title={words.bills} note="3 笔待缴" arrow hover onClick={() => go('bills')} />
        <Cell
          title={words.notice}
          arrow
          hover
          onClick={() => window.location.assign('./notice.html')}
        />
        <Cell
          title="社区积分"
          note={
            <Button
              size="small"
              theme="primary"
              variant="outline"
              onClick={() => Toast({ message: words.signed, duration: 8000 })}
            >
              {words.sign}
            </Button>
          }
        />
        <Cell
          title={`本期待缴 ¥${due}`}
          note={
            <Button size="small" theme="primary" onClick={() => setIsPaying(true)}>
              {words.pay}
            </Button>
          }
        />
      </CellGroup>
      <Tabs value={state} onChange={(value) => setState(String(value) as State)}>
        {states.map((each) => (
          <TabPanel label={each} value={each} key={each} />
        ))}
      </Tabs>
      <CellGroup>
        {mattersIn(state, searched).map((matter) => (
          <Cell
            key={matter.title}
            title={matter.title}
            description={`${matter.place} ${matter.date}`}
            note={
              <Tag
                variant="light"
                theme={
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
            arrow
            hover
            onClick={() => go('form')}
          />
        ))}
      </CellGroup>
      <TabBar defaultValue="首页" split={false}>
        {['首页', '办事', '消息', '我的'].map((name, at) => (
          <TabBarItem
            key={name}
            value={name}
            icon={<ServiceIcon id={services[at]!.id} size={20} />}
            badgeProps={name === '消息' ? { count: 2 } : {}}
          >
            {name}
          </TabBarItem>
        ))}
      </TabBar>
      <Dialog
        visible={isPaying}
        title={words.payTitle}
        content={words.payText}
        confirmBtn={words.payYes}
        cancelBtn={words.payNo}
        onConfirm={() => setIsPaying(false)}
        onCancel={() => setIsPaying(false)}
        onClose={() => setIsPaying(false)}
      />
    </div>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <div className="page">
      <Navbar fixed={false} title={words.form} leftArrow onLeftClick={() => go('')} />
      <CellGroup title={words.formTitle}>
        <Input label="姓名" placeholder="请输入就诊人姓名" />
        <Input label="手机号" type="tel" placeholder="用于接收短信通知" />
        <Cell
          title="科室"
          note={<span>{department ?? words.department}</span>}
          arrow
          hover
          onClick={() => setIsPicking(true)}
        />
        <Cell title="短信提醒" note={<Switch defaultValue />} />
      </CellGroup>
      <CellGroup title="性别">
        <RadioGroup defaultValue="女">
          <Radio value="男" label="男" />
          <Radio value="女" label="女" />
        </RadioGroup>
      </CellGroup>
      <CellGroup title="特殊需要">
        <CheckboxGroup>
          {needs.map((need) => (
            <Checkbox value={need} label={need} key={need} />
          ))}
        </CheckboxGroup>
      </CellGroup>
      <Textarea
        label="备注"
        placeholder="哪里不舒服，可以在这里告诉医生"
        maxlength={100}
        indicator
      />
      <div className="submit">
        <Button block theme="primary" size="large">
          {words.submit}
        </Button>
      </div>
      <Popup visible={isPicking} placement="bottom" onVisibleChange={setIsPicking}>
        <Picker
          title={words.departmentTitle}
          columns={[departments.map((name) => ({ label: name, value: name }))]}
          onConfirm={([name]) => {
            setDepartment(String(name));
            setIsPicking(false);
          }}
          onCancel={() => setIsPicking(false)}
        />
      </Popup>
    </div>
  );
}

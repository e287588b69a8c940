/** What every app here shows: the services of one community, as a resident meets them. */
export const community = '幸福里社区';

export const greeting = '王秀英，您好！今天 9:00—17:00 服务大厅有人值班';

export interface Service {
  readonly id: string;
  readonly name: string;
}

export const services: readonly Service[] = [
  { id: 'doctor', name: '预约挂号' },
  { id: 'bills', name: '生活缴费' },
  { id: 'insurance', name: '医保查询' },
  { id: 'meals', name: '社区食堂' },
  { id: 'repair', name: '报修服务' },
  { id: 'pension', name: '养老补贴' },
  { id: 'bus', name: '公交卡' },
  { id: 'more', name: '全部服务' },
];

export interface Matter {
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly state: '办理中' | '待确认' | '已完成';
}

export const matters: readonly Matter[] = [
  { title: '老年人免费体检预约', place: '社区卫生服务中心二楼', date: '11月18日', state: '待确认' },
  {
    title: '高龄津贴资格认证',
    place: '街道政务服务大厅 3 号窗口',
    date: '11月16日',
    state: '办理中',
  },
  { title: '居民医保参保缴费（2027 年度）', place: '网上办理', date: '11月15日', state: '办理中' },
  { title: '厨房水管漏水报修', place: '12 号楼 302 室', date: '11月12日', state: '已完成' },
  { title: '流感疫苗接种登记', place: '社区卫生服务中心一楼', date: '11月10日', state: '已完成' },
  { title: '老年公交卡年审', place: '便民服务站', date: '11月8日', state: '已完成' },
  { title: '家庭医生签约续约', place: '李明医生团队', date: '11月5日', state: '办理中' },
  { title: '重阳节聚餐报名', place: '社区食堂', date: '10月28日', state: '已完成' },
  {
    title: '电梯年度检验期间停运通知回执',
    place: '幸福里物业服务中心',
    date: '10月25日',
    state: '已完成',
  },
  { title: '垃圾分类积分兑换', place: '积分超市', date: '10月20日', state: '已完成' },
  { title: '慢性病用药登记', place: '社区卫生服务中心', date: '10月16日', state: '已完成' },
  { title: '书法班秋季报名', place: '文化活动室', date: '10月9日', state: '已完成' },
  { title: '居家养老上门助浴', place: '12 号楼 302 室', date: '10月6日', state: '已完成' },
  { title: '水费自动扣款签约', place: '网上办理', date: '9月30日', state: '已完成' },
];

export const states = ['全部', '办理中', '已完成'] as const;

export type State = (typeof states)[number];

export const mattersIn = (state: State, words = ''): readonly Matter[] =>
  matters.filter(
    (matter) => (state === '全部' || matter.state === state) && matter.title.includes(words),
  );

export const departments = ['内科', '外科', '眼科', '口腔科', '骨科', '中医科', '康复科', '全科'];

export const days = [
  '11月18日 周三',
  '11月19日 周四',
  '11月20日 周五',
  '11月23日 周一',
  '11月24日 周二',
];

export const needs = ['需要轮椅', '需要家人陪同', '听力不便'];

export interface Bill {
  readonly name: string;
  readonly period: string;
  readonly amount: string;
  readonly isDue: boolean;
}

export const bills: readonly Bill[] = [
  { name: '水费', period: '2026 年 9—10 月', amount: '68.40', isDue: true },
  { name: '电费', period: '2026 年 10 月', amount: '152.75', isDue: true },
  { name: '燃气费', period: '2026 年 10 月', amount: '43.20', isDue: true },
  { name: '物业费', period: '2026 年第四季度', amount: '360.00', isDue: false },
  { name: '有线电视', period: '2026 年 10 月', amount: '26.00', isDue: false },
  { name: '固定电话', period: '2026 年 10 月', amount: '31.50', isDue: false },
];

export const due = '264.35';

export const notice = {
  title: '关于冬季供暖缴费和入户检修的通知',
  from: '幸福里社区居民委员会',
  date: '2026 年 11 月 14 日',
  paragraphs: [
    '各位居民：本市 2026—2027 采暖季将于 11 月 15 日零时开始供暖。请在 11 月 30 日前缴清采暖费，以免影响室内供热。',
    '维修人员将于 11 月 16 日至 20 日上门检查暖气管道。来访人员统一着蓝色工装、佩戴工作证，不收取任何费用。如有人以检修名义收费，请拨打社区电话核实。',
    '行动不便的居民可以请网格员上门代办。办理时请准备好身份证和房屋门牌号。',
  ],
  table: {
    head: ['楼栋', '检修日期', '时间'],
    rows: [
      ['1—4 号楼', '11月16日', '9:00—11:30'],
      ['5—8 号楼', '11月17日', '9:00—11:30'],
      ['9—12 号楼', '11月18日', '14:00—17:00'],
      ['13—16 号楼', '11月19日', '14:00—17:00'],
    ],
  },
  files: ['采暖费收费标准.pdf', '入户检修安排表.pdf', '代办委托书样本.doc'],
  phone: '010-8888 1234',
};

/** Words the tests find things by; every app uses the same. */
export const words = {
  form: '预约登记',
  formTitle: '填写预约信息',
  bills: '我的账单',
  billsTitle: '本期应缴',
  notice: '社区公告',
  sign: '每日签到',
  signed: '签到成功，获得 5 积分，可在积分超市使用',
  pay: '立即缴费',
  payTitle: '确认缴费',
  payText: '本次将从您的工资卡（尾号 6621）支付水费、电费、燃气费共 264.35 元。支付后不能撤回。',
  payYes: '确认支付',
  payNo: '再想想',
  department: '请选择科室',
  departmentTitle: '选择科室',
  submit: '提交预约',
  search: '搜索服务、事项',
} as const;

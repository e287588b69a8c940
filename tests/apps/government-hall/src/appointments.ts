/** What a person fills in to come by, or to have somebody come by. */
export interface Appointment {
  name: string;
  phone: string;
  matter: string;
  channel: string;
  needsCompany: boolean;
}

/** Nothing filled in yet. */
export const emptyAppointment: Appointment = {
  name: '',
  phone: '',
  matter: 'hospital',
  channel: '',
  needsCompany: false,
};

/** Ways to get a matter done; every one is always offered. */
export const channels = [
  { value: 'counter', label: '到窗口办', hint: '市民中心一楼，不用排队' },
  { value: 'phone', label: '打电话办', hint: '我们给您打过来' },
  { value: 'online', label: '在网上办', hint: '一步一步带着您填' },
  { value: 'family', label: '请家人代办', hint: '带上您和家人的身份证' },
] as const;

/** What is still missing or wrong, field by field, in words that say what to do. */
export function problemsOf(draft: Appointment): Partial<Record<keyof Appointment, string>> {
  const problems: Partial<Record<keyof Appointment, string>> = {};
  if (draft.name.trim() === '') problems.name = '请填写您的姓名';
  const digits = draft.phone.replace(/[\s-]/g, '');
  if (digits === '') problems.phone = '请填写手机号，我们好联系您';
  else if (!/^1\d{10}$/.test(digits)) problems.phone = '手机号是 11 位数字，请再看一看';
  if (draft.channel === '') problems.channel = '请选一种办理方式';
  return problems;
}

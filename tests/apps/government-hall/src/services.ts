import { Bus, CreditCard, HeartPulse, IdCard, ReceiptText } from 'lucide-react';
import type { IconSource } from '@care-mode/react/icon';

/** A thing people come here for. */
export interface Service {
  id: string;
  name: string;
  hint: string;
  icon: IconSource;
  /** Other words people use for it. */
  words: readonly string[];
}

/** At most five main choices on a screen (K-01). */
export const mainServices: readonly Service[] = [
  {
    id: 'hospital',
    name: '看病挂号',
    hint: '预约医院和医生',
    icon: HeartPulse,
    words: ['医院', '医生', '看病', '挂号', '门诊'],
  },
  {
    id: 'pension',
    name: '社保养老',
    hint: '养老金、资格认证',
    icon: CreditCard,
    words: ['社保', '养老金', '退休', '认证'],
  },
  {
    id: 'bills',
    name: '生活缴费',
    hint: '水费、电费、燃气费',
    icon: ReceiptText,
    words: ['水费', '电费', '燃气', '缴费', '交费'],
  },
  {
    id: 'bus',
    name: '公交出行',
    hint: '到站时间、老年卡',
    icon: Bus,
    words: ['公交', '坐车', '地铁', '老年卡'],
  },
  {
    id: 'papers',
    name: '证件办理',
    hint: '身份证、户口本',
    icon: IdCard,
    words: ['身份证', '户口', '证件'],
  },
];

/** Services whose name or words contain what was typed. */
export function findServices(query: string): readonly Service[] {
  const wanted = query.trim();
  if (wanted === '') return [];
  return mainServices.filter(
    ({ name, words }) =>
      name.includes(wanted) || words.some((word) => word.includes(wanted) || wanted.includes(word)),
  );
}

import {
  Bus,
  CircleEllipsis,
  HandCoins,
  HeartPulse,
  ReceiptText,
  ShieldPlus,
  Utensils,
  Wrench,
} from 'lucide-react';

const icons = {
  doctor: HeartPulse,
  bills: ReceiptText,
  insurance: ShieldPlus,
  meals: Utensils,
  repair: Wrench,
  pension: HandCoins,
  bus: Bus,
  more: CircleEllipsis,
};

/** Picture of a service. */
export function ServiceIcon({ id, size = 26 }: { id: string; size?: number }) {
  const Icon = icons[id as keyof typeof icons];
  return <Icon size={size} aria-hidden />;
}

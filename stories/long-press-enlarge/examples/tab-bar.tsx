import { LongPressEnlarge } from '@care-mode/react/long-press-enlarge';
import { CalendarDays, ClipboardList, House, UserRound } from 'lucide-react';
import './small-bar.css';

/** A bar of an app whose words cannot grow: held or by the button, they are read all the same. */
export function SmallTabBar() {
  return (
    <LongPressEnlarge>
      <nav className="small-bar" aria-label="主要页面">
        <a href="#home" aria-current="page">
          <House aria-hidden />
          首页
        </a>
        <a href="#service">
          <ClipboardList aria-hidden />
          办事
        </a>
        <a href="#booking">
          <CalendarDays aria-hidden />
          预约
        </a>
        <a href="#me">
          <UserRound aria-hidden />
          我的
        </a>
      </nav>
    </LongPressEnlarge>
  );
}

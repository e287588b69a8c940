import { NavBar } from '@care-mode/react/nav-bar';

export function Back() {
  return <NavBar title="预约挂号" />;
}

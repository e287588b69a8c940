import { NavBar } from '@care-mode/react/nav-bar';

export function WithHome() {
  return <NavBar title="市医院眼科今天的医生" backHref="#departments" homeHref="#home" />;
}

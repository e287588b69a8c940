export { TabBar, type TabBarProps } from './tab-bar';
export { TabBarItem, type TabBarItemProps } from './tab-bar-item';

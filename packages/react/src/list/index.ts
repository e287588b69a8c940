export { List, type ListProps } from './list';
export { ListItem, type ListItemProps } from './list-item';

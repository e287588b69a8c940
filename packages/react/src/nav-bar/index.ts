export { NavBar, type NavBarProps } from './nav-bar';
export { NavBarButton, type NavBarButtonProps } from './nav-bar-button';

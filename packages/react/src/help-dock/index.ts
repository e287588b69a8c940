export { HelpDock, type HelpDockLink, type HelpDockProps } from './help-dock';

export { CareToolbar, type CareToolbarProps, type CareToolbarTool } from './care-toolbar';

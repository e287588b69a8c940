import { words } from '../../apps/libraries/src/content';

/** Where an app's own library puts what opens on top, and how it is opened. */
export interface AppModel {
  /** Folder below tests/apps/libraries/src. */
  readonly name: string;
  /** The library and its package, for the version in the table. */
  readonly title: string;
  readonly packageName: string | null;
  /** The layer of each, as a CSS selector: while it is open, only it is measured. */
  readonly layers: { readonly dialog: string; readonly picker: string; readonly toast: string };
  /** What opens the picker on the form page. Default: the text {@link words.department}. */
  readonly pickerOpener?: string;
  /** Controls that nothing in the page tells: neither element, role nor pointer. */
  readonly controls?: string;
}

export const apps: readonly AppModel[] = [
  {
    name: 'antd-mobile',
    title: 'antd-mobile',
    packageName: 'antd-mobile',
    layers: {
      dialog: '.adm-center-popup-wrap',
      picker: '.adm-picker-popup .adm-popup-body',
      toast: '.adm-toast-main',
    },
    controls: '.adm-tab-bar-item,.adm-tabs-tab',
  },
  {
    name: 'weui',
    title: 'WeUI',
    packageName: 'weui',
    layers: { dialog: '.weui-dialog', picker: '.weui-half-screen-dialog', toast: '.weui-toast' },
  },
  {
    name: 'antd',
    title: 'antd',
    packageName: 'antd',
    layers: { dialog: '.ant-modal', picker: '.ant-select-dropdown', toast: '.ant-message-notice' },
    pickerOpener: '.ant-select',
  },
  {
    name: 'mui',
    title: 'MUI',
    packageName: '@mui/material',
    layers: { dialog: '.MuiDialog-paper', picker: '.MuiMenu-paper', toast: '.MuiSnackbar-root' },
    pickerOpener: '.MuiSelect-select',
  },
  {
    name: 'vant',
    title: 'Vant',
    packageName: 'vant',
    layers: { dialog: '.van-dialog', picker: '.van-action-sheet', toast: '.van-toast' },
  },
  {
    name: 'nutui',
    title: 'NutUI React',
    packageName: '@nutui/nutui-react',
    layers: { dialog: '.nut-dialog', picker: '.nut-picker', toast: '.nut-toast-inner' },
    controls:
      '.nut-grid-item,.nut-cell-clickable,.nut-tabs-titles-item,.nut-tabbar-item,.nut-radio,.nut-checkbox,.nut-picker-cancel-btn,.nut-picker-confirm-btn',
  },
  {
    name: 'tdesign-mobile',
    title: 'TDesign mobile React',
    packageName: 'tdesign-mobile-react',
    layers: { dialog: '.t-dialog', picker: '.t-picker', toast: '.t-toast' },
    controls:
      '.t-cell:has(.t-cell__right-icon),.t-radio,.t-checkbox,.t-switch,.t-tabs__item,.t-navbar__left:has(.t-navbar__left-arrow),.t-picker__cancel,.t-picker__confirm',
  },
  {
    name: 'mantine',
    title: 'Mantine',
    packageName: '@mantine/core',
    layers: {
      dialog: '.mantine-Modal-content',
      picker: '.mantine-Drawer-content',
      toast: '.mantine-Notification-root',
    },
  },
  {
    name: 'radix-themes',
    title: 'Radix Themes',
    packageName: '@radix-ui/themes',
    layers: { dialog: '.rt-AlertDialogContent', picker: '.rt-SelectContent', toast: '.toast' },
    pickerOpener: '.rt-SelectTrigger',
  },
  {
    name: 'years-of-px',
    title: '没有库，多年的 px',
    packageName: null,
    layers: { dialog: '.dialog-box', picker: '.picker-box', toast: '.toast' },
  },
  {
    name: 'tailwind',
    title: 'Tailwind CSS',
    packageName: 'tailwindcss',
    layers: { dialog: '[role=alertdialog]', picker: '[role=dialog]', toast: '[role=status]' },
  },
  {
    name: 'arco',
    title: 'Arco Design Mobile',
    packageName: '@arco-design/mobile-react',
    layers: {
      dialog: '.arco-dialog-content',
      picker: '.arco-picker .arco-popup-content',
      toast: '.arco-toast-inner',
    },
    controls:
      '.arco-cell:has(.cell-arrow-icon),.arco-grid-rows-item,.arco-tab-cell,.arco-tab-bar-item,.arco-radio,.arco-checkbox,.arco-switch,.arco-picker-header-btn,.dialog-footer-button',
  },
  {
    name: 'chakra',
    title: 'Chakra UI',
    packageName: '@chakra-ui/react',
    layers: {
      dialog: '.chakra-dialog__content',
      picker: '.chakra-select__content',
      toast: '.chakra-toast__root',
    },
    pickerOpener: '.chakra-select__trigger',
  },
];

/** The states of an app that are measured, in the order they are visited. */
export const views = ['home', 'toast', 'dialog', 'form', 'picker', 'bills', 'notice'] as const;
export type View = (typeof views)[number];

export { words };

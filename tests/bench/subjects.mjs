// Who is measured, and by which of its own mechanisms each subject changes size and contrast.

/** @typedef {{ name: string, label: string, mechanism: string, packages: string[], entry?: string, reference?: boolean }} Subject */

/** The floor comes first: every ratio is against it. @type {Subject[]} */
export const subjects = [
  {
    name: 'floor',
    label: 'Floor: plain React + CSS variables',
    mechanism: 'attribute on `<html>`, variables in one style sheet',
    packages: ['react', 'react-dom'],
    reference: true,
  },
  {
    name: 'floor-list',
    label: 'Floor with content-visibility',
    mechanism: 'as the floor; rows in `<li>` with `content-visibility: auto`',
    packages: [],
    reference: true,
  },
  {
    name: 'ours',
    label: 'Care Mode, plain container',
    mechanism: '`store.set(presets.care)`: attributes on `<html>`',
    packages: ['@care-mode/react', 'styled-components'],
  },
  {
    name: 'ours-list',
    label: 'Care Mode, own `List`',
    mechanism: 'the same, rows in `List` / `ListItem`',
    packages: [],
  },
  {
    name: 'retrofit',
    label: 'Care Mode, retrofit of a page in px',
    mechanism: 'attribute on `<html>`; the page was brought over at run time',
    packages: [],
  },
  {
    name: 'sc-variables',
    label: 'styled-components, static + variables',
    mechanism: 'attribute on `<html>`; what the styling library alone costs',
    packages: ['styled-components'],
    reference: true,
  },
  {
    name: 'sc-themeprovider',
    label: 'styled-components ThemeProvider',
    mechanism: '`ThemeProvider theme` swap',
    packages: ['styled-components'],
  },
  {
    name: 'rac-variables',
    label: 'react-aria-components + variables',
    mechanism: 'attribute on `<html>`, the style sheet of the floor',
    packages: ['react-aria-components'],
  },
  {
    name: 'antd',
    label: 'antd',
    mechanism: '`ConfigProvider theme.token` swap (fontSize, controlHeight, colours)',
    packages: ['antd'],
  },
  {
    name: 'antd-mobile',
    label: 'antd-mobile',
    mechanism: '`--adm-*` variables overridden on `:root`',
    packages: ['antd-mobile'],
  },
  {
    name: 'mui-variables',
    label: 'MUI, CSS theme variables',
    mechanism: '`useColorScheme().setMode` + root font size',
    packages: ['@mui/material'],
  },
  {
    name: 'mui-themeprovider',
    label: 'MUI, ThemeProvider',
    mechanism: '`ThemeProvider theme` swap (typography.fontSize, palette)',
    packages: ['@mui/material'],
  },
  {
    name: 'chakra',
    label: 'Chakra UI',
    mechanism: 'custom condition + semantic tokens, root font size',
    packages: ['@chakra-ui/react'],
  },
  {
    name: 'mantine',
    label: 'Mantine',
    mechanism: '`--mantine-scale` and colour variables overridden on `:root`',
    packages: ['@mantine/core'],
  },
  {
    name: 'radix-themes',
    label: 'Radix Themes',
    mechanism: '`<Theme scaling="110%">` (its largest) + colour variables',
    packages: ['@radix-ui/themes'],
  },
  {
    name: 'nutui',
    label: 'NutUI React',
    mechanism: '`--nut-scale-f` and colour variables overridden on `:root`',
    packages: ['@nutui/nutui-react'],
  },
  {
    name: 'tdesign-mobile',
    label: 'TDesign Mobile React',
    mechanism: '`--td-*` variables overridden on `:root`',
    packages: ['tdesign-mobile-react'],
  },
];

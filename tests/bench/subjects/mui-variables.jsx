import '../page/react-meter.js';
import { flushSync } from 'react-dom';
import { createTheme, ThemeProvider, useColorScheme } from '@mui/material/styles';
import { measure } from '../page/harness.jsx';
import { MuiRow } from './mui-row.jsx';
import './mui-variables.css';

// Two colour schemes as CSS variables; the type follows the root's font size because it is in rem.
const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data' },
  colorSchemes: {
    light: true,
    dark: {
      palette: { mode: 'light', primary: { main: '#003a94' }, text: { primary: '#000000' } },
    },
  },
});

let setMode;
function Handle() {
  setMode = useColorScheme().setMode;
  return null;
}

const Provider = ({ children }) => (
  <ThemeProvider theme={theme} defaultMode="light" storageManager={null}>
    <Handle />
    {children}
  </ThemeProvider>
);

measure({
  Provider,
  Row: MuiRow,
  switchMode: (on) => flushSync(() => setMode(on ? 'dark' : 'light')),
});

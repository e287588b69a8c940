import '../page/react-meter.js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import { measure } from '../page/harness.jsx';
import { MuiRow } from './mui-row.jsx';

const standard = createTheme();
const care = createTheme({
  palette: { contrastThreshold: 7, primary: { main: '#003a94' }, text: { primary: '#000000' } },
  typography: { fontSize: 20 },
});

let setCare;
function Provider({ children }) {
  const [on, set] = useState(false);
  setCare = set;
  return <ThemeProvider theme={on ? care : standard}>{children}</ThemeProvider>;
}

measure({ Provider, Row: MuiRow, switchMode: (on) => flushSync(() => setCare(on)) });

import { CssBaseline, ThemeProvider } from '@mui/material';
import { mount } from '../mount';
import { App } from './app';
import { theme } from './theme';

void mount(
  <ThemeProvider theme={theme}>
    <CssBaseline />
    <App />
  </ThemeProvider>,
  import.meta.glob('./adapter.tsx'),
);

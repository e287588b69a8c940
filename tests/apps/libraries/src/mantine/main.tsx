import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { mount } from '../mount';
import { App } from './app';
import { theme } from './theme';

void mount(
  <MantineProvider theme={theme}>
    <App />
  </MantineProvider>,
  import.meta.glob('./adapter.tsx'),
);

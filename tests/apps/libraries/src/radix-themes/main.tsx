import '@radix-ui/themes/styles.css';
import { Theme } from '@radix-ui/themes';
import { mount } from '../mount';
import { App } from './app';
import './app.css';

void mount(
  <Theme accentColor="teal">
    <App />
  </Theme>,
  import.meta.glob('./adapter.tsx'),
);

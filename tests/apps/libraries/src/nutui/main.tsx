import '@nutui/nutui-react/dist/style.css';
import { ConfigProvider } from '@nutui/nutui-react';
import { mount } from '../mount';
import { App } from './app';
import './app.css';

void mount(
  <ConfigProvider>
    <App />
  </ConfigProvider>,
  import.meta.glob('./adapter.tsx'),
);

import { ConfigProvider, unstableSetRender } from 'antd-mobile';
import zhCN from 'antd-mobile/es/locales/zh-CN';
import { createRoot } from 'react-dom/client';
import { mount } from '../mount';
import { App } from './app';
import './app.css';

// What the library asks of an app on React 19: its toasts and dialogs render roots of their own.
unstableSetRender((node, container) => {
  const root = createRoot(container);
  root.render(node);
  return async () => root.unmount();
});

void mount(
  <ConfigProvider locale={zhCN}>
    <App />
  </ConfigProvider>,
  import.meta.glob('./adapter.tsx'),
);

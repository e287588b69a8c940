import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { mount } from '../mount';
import { App } from './app';
import { theme } from './theme';
import './app.css';

void mount(
  <ConfigProvider locale={zhCN} theme={theme}>
    <AntApp>
      <App />
    </AntApp>
  </ConfigProvider>,
  import.meta.glob('./adapter.tsx'),
);

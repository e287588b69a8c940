import '@arco-design/mobile-react/dist/style.css';
import { mount } from '../mount';
import { App } from './app';
import './app.css';
import './root';

void mount(<App />, import.meta.glob('./adapter.tsx'));

import 'tdesign-mobile-react/es/style/index.css';
import { mount } from '../mount';
import { App } from './app';
import './app.css';

void mount(<App />, import.meta.glob('./adapter.tsx'));

import './app.css';
import { mount } from '../mount';
import { App } from './app';

void mount(<App />, import.meta.glob('./adapter.tsx'));

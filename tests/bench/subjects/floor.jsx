import '../page/react-meter.js';
import { measure } from '../page/harness.jsx';
import { FloorRow } from './floor-row.jsx';

const Provider = ({ children }) => children;
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

measure({ Provider, Row: FloorRow, switchMode });

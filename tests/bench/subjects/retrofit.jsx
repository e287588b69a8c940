import '../page/react-meter.js';
import { retrofit } from '../../../packages/retrofit/src/index.ts';
import { measure } from '../page/harness.jsx';
import { FloorRow } from './floor-row.jsx';
import './retrofit.css';

const page = retrofit(document);
const Provider = ({ children }) => children;
const switchMode = (on) => {
  const { dataset } = document.documentElement;
  dataset.careMode = on ? 'care' : 'standard';
  dataset.careContrast = on ? 'high' : 'standard';
};

measure({ Provider, Row: FloorRow, switchMode, settled: () => page.ready });

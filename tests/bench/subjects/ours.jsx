import '../page/react-meter.js';
import { measure } from '../page/harness.jsx';
import { Controls, Provider, switchMode } from './ours-row.jsx';
import './ours.css';

const Row = ({ index }) => (
  <div className="row">
    <Controls index={index} />
  </div>
);

measure({ Provider, Row, switchMode });

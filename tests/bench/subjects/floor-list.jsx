import '../page/react-meter.js';
import { measure } from '../page/harness.jsx';
import { FloorRow } from './floor-row.jsx';

const Provider = ({ children }) => children;
const Container = ({ children }) => <ul className="list">{children}</ul>;
const Row = ({ index }) => (
  <li>
    <FloorRow index={index} />
  </li>
);
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

measure({ Provider, Container, Row, switchMode });

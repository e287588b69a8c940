import '../page/react-meter.js';
import { List, ListItem } from '@care-mode/react/list';
import { measure } from '../page/harness.jsx';
import { Controls, Provider, switchMode } from './ours-row.jsx';
import './ours.css';

const Container = ({ children }) => <List variant="plain">{children}</List>;
const Row = ({ index }) => (
  <ListItem>
    <div className="fields">
      <Controls index={index} />
    </div>
  </ListItem>
);

measure({ Provider, Container, Row, switchMode });

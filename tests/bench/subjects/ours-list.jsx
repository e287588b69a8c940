import '../page/react-meter.js';
import { List, ListItem } from '@care-mode/react/list';
import { measure } from '../page/harness.jsx';
import { Controls, Provider, switchMode } from './ours-row.jsx';

const Container = ({ children }) => <List>{children}</List>;
const Row = ({ index }) => <ListItem><Controls index={index} /></ListItem>;

measure({ Provider, Container, Row, switchMode });

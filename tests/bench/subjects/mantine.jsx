import '../page/react-meter.js';
import '@mantine/core/styles.css';
import { Button, Checkbox, MantineProvider, Text, TextInput } from '@mantine/core';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';
import './mantine.css';

const Provider = ({ children }) => <MantineProvider>{children}</MantineProvider>;
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

function Row({ index }) {
  return (
    <div style={{ padding: 12 }}>
      <Button>{buttonText(index)}</Button>
      <Text>{rowText(index)}</Text>
      <TextInput label={fieldLabel(index)} defaultValue={fieldValue} />
      <Checkbox label={checkText(index)} defaultChecked />
    </div>
  );
}

measure({ Provider, Row, switchMode });

import '../page/react-meter.js';
import { Button, Checkbox, Input, Label, Text, TextField } from 'react-aria-components';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';
import './floor.css';

const Provider = ({ children }) => children;
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

function Row({ index }) {
  return (
    <div className="row">
      <Button className="button">{buttonText(index)}</Button>
      <div>
        <Text className="text">{rowText(index)}</Text>
      </div>
      <TextField className="field" defaultValue={fieldValue}>
        <Label className="label">{fieldLabel(index)}</Label>
        <Input className="input" />
      </TextField>
      <Checkbox className="check" defaultSelected>
        <span className="box" />
        <span>{checkText(index)}</span>
      </Checkbox>
    </div>
  );
}

measure({ Provider, Row, switchMode });

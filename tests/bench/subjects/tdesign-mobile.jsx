import '../page/react-meter.js';
import 'tdesign-mobile-react/es/style/index.css';
import { Button, Checkbox, Input } from 'tdesign-mobile-react';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';
import './tdesign-mobile.css';

const Provider = ({ children }) => children;
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

function Row({ index }) {
  return (
    <div className="bench-row">
      <Button theme="primary">{buttonText(index)}</Button>
      <p className="bench-text">{rowText(index)}</p>
      <Input label={fieldLabel(index)} defaultValue={fieldValue} />
      <Checkbox label={checkText(index)} defaultChecked />
    </div>
  );
}

measure({ Provider, Row, switchMode });

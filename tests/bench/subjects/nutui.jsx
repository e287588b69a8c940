import '../page/react-meter.js';
import '@nutui/nutui-react/dist/style.css';
import { useId } from 'react';
import { Button, Checkbox, ConfigProvider, Input } from '@nutui/nutui-react';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';
import './nutui.css';

const Provider = ({ children }) => <ConfigProvider>{children}</ConfigProvider>;
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

function Row({ index }) {
  const id = useId();
  return (
    <div className="bench-row">
      <Button type="primary">{buttonText(index)}</Button>
      <p className="bench-text">{rowText(index)}</p>
      <div>
        <label className="bench-text" htmlFor={id}>
          {fieldLabel(index)}
        </label>
        <Input id={id} defaultValue={fieldValue} />
      </div>
      <Checkbox defaultChecked>{checkText(index)}</Checkbox>
    </div>
  );
}

measure({ Provider, Row, switchMode });

import '../page/react-meter.js';
import '@radix-ui/themes/styles.css';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, Checkbox, Text, TextField, Theme } from '@radix-ui/themes';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';
import './radix-themes.css';

let setCare;
function Provider({ children }) {
  const [on, set] = useState(false);
  setCare = set;
  return (
    <Theme scaling={on ? '110%' : '100%'} className={on ? 'bench-care' : undefined}>
      {children}
    </Theme>
  );
}

function Row({ index }) {
  const id = useId();
  return (
    <div style={{ padding: 12 }}>
      <Button>{buttonText(index)}</Button>
      <Text as="p">{rowText(index)}</Text>
      <div>
        <Text as="label" htmlFor={id}>
          {fieldLabel(index)}
        </Text>
        <TextField.Root id={id} defaultValue={fieldValue} />
      </div>
      <Text as="label">
        <Checkbox defaultChecked /> {checkText(index)}
      </Text>
    </div>
  );
}

measure({ Provider, Row, switchMode: (on) => flushSync(() => setCare(on)) });

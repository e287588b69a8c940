import '../page/react-meter.js';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, Checkbox, ConfigProvider, Input, Typography } from 'antd';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';

const standard = { token: { fontSize: 16, controlHeight: 44 } };
const care = {
  token: {
    fontSize: 24,
    controlHeight: 60,
    colorText: '#000000',
    colorPrimary: '#003a94',
    colorBorder: '#3d3d3d',
  },
};

let setCare;
function Provider({ children }) {
  const [on, set] = useState(false);
  setCare = set;
  return <ConfigProvider theme={on ? care : standard}>{children}</ConfigProvider>;
}

function Row({ index }) {
  const id = useId();
  return (
    <div style={{ padding: 12 }}>
      <Button type="primary">{buttonText(index)}</Button>
      <Typography.Paragraph>{rowText(index)}</Typography.Paragraph>
      <div>
        <label htmlFor={id}>
          <Typography.Text>{fieldLabel(index)}</Typography.Text>
        </label>
        <Input id={id} defaultValue={fieldValue} />
      </div>
      <Checkbox defaultChecked>{checkText(index)}</Checkbox>
    </div>
  );
}

measure({ Provider, Row, switchMode: (on) => flushSync(() => setCare(on)) });

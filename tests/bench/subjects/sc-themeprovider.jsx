import '../page/react-meter.js';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { styled, ThemeProvider } from 'styled-components';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';

const standard = {
  font: '17px',
  line: 1.5,
  weight: 400,
  strong: 500,
  space: 8,
  target: '44px',
  check: '24px',
  border: '1px',
  radius: '12px',
  text: '#1f2329',
  boundary: '#86909c',
  divider: '#e5e6eb',
  accent: '#1456c8',
  onAccent: '#ffffff',
  surface: '#ffffff',
  focus: '#0b3885',
};
const care = {
  font: '21px',
  line: 1.5,
  weight: 500,
  strong: 600,
  space: 8,
  target: '60px',
  check: '32px',
  border: '2px',
  radius: '12px',
  text: '#000000',
  boundary: '#3d3d3d',
  divider: '#8c8c8c',
  accent: '#003a94',
  onAccent: '#ffffff',
  surface: '#ffffff',
  focus: '#000000',
};

const Box = styled.div`
  padding: ${({ theme }) => theme.space * 1.5}px ${({ theme }) => theme.space * 2}px;
  border-bottom: ${({ theme }) => theme.border} solid ${({ theme }) => theme.divider};
`;
const Button = styled.button`
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-height: ${({ theme }) => theme.target};
  min-width: ${({ theme }) => theme.target};
  padding: ${({ theme }) => theme.space}px ${({ theme }) => theme.space * 2}px;
  border: ${({ theme }) => theme.border} solid ${({ theme }) => theme.accent};
  border-radius: ${({ theme }) => theme.radius};
  background: ${({ theme }) => theme.accent};
  color: ${({ theme }) => theme.onAccent};
  font-size: ${({ theme }) => theme.font};
  font-weight: ${({ theme }) => theme.strong};
  line-height: ${({ theme }) => theme.line};
  &:focus-visible {
    outline: 3px solid ${({ theme }) => theme.focus};
  }
`;
const Text = styled.span`
  color: ${({ theme }) => theme.text};
  font-size: ${({ theme }) => theme.font};
  font-weight: ${({ theme }) => theme.weight};
  line-height: ${({ theme }) => theme.line};
`;
const Field = styled.div`
  display: grid;
  grid-row-gap: ${({ theme }) => theme.space / 2}px;
`;
const Label = styled.label`
  color: ${({ theme }) => theme.text};
  font-size: ${({ theme }) => theme.font};
  font-weight: ${({ theme }) => theme.strong};
  line-height: ${({ theme }) => theme.line};
`;
const Input = styled.input`
  box-sizing: border-box;
  width: 100%;
  min-height: ${({ theme }) => theme.target};
  padding: ${({ theme }) => theme.space}px;
  border: ${({ theme }) => theme.border} solid ${({ theme }) => theme.boundary};
  border-radius: ${({ theme }) => theme.radius};
  background: ${({ theme }) => theme.surface};
  color: ${({ theme }) => theme.text};
  font-size: ${({ theme }) => theme.font};
  line-height: ${({ theme }) => theme.line};
`;
const Check = styled.label`
  display: inline-flex;
  align-items: center;
  min-height: ${({ theme }) => theme.target};
  color: ${({ theme }) => theme.text};
  font-size: ${({ theme }) => theme.font};
  line-height: ${({ theme }) => theme.line};
`;
const Tick = styled.input`
  width: ${({ theme }) => theme.check};
  height: ${({ theme }) => theme.check};
  margin: 0;
  margin-inline-end: ${({ theme }) => theme.space}px;
  accent-color: ${({ theme }) => theme.accent};
`;

let setCare;
function Provider({ children }) {
  const [on, set] = useState(false);
  setCare = set;
  return <ThemeProvider theme={on ? care : standard}>{children}</ThemeProvider>;
}

function Row({ index }) {
  const id = useId();
  return (
    <Box>
      <Button type="button">{buttonText(index)}</Button>
      <div>
        <Text>{rowText(index)}</Text>
      </div>
      <Field>
        <Label htmlFor={id}>{fieldLabel(index)}</Label>
        <Input id={id} defaultValue={fieldValue} />
      </Field>
      <Check>
        <Tick type="checkbox" defaultChecked />
        <span>{checkText(index)}</span>
      </Check>
    </Box>
  );
}

measure({ Provider, Row, switchMode: (on) => flushSync(() => setCare(on)) });

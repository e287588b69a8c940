import '../page/react-meter.js';
import { useId } from 'react';
import { styled } from 'styled-components';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';
import './floor.css';

// The floor's own rules, delivered through styled-components with static templates: what the
// styling library itself costs, with nothing of ours in it.
const Box = styled.div`
  padding: var(--space-3) var(--space-4);
  border-bottom: var(--border-width) solid var(--divider);
`;
const Button = styled.button`
  box-sizing: border-box;
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-height: var(--target);
  min-width: var(--target);
  margin: 0;
  padding: var(--space-2) var(--space-5);
  border: var(--border-width) solid var(--accent);
  border-radius: var(--radius);
  background: var(--accent);
  color: var(--on-accent);
  font-family: var(--font-family);
  font-size: var(--font-lead);
  font-weight: var(--weight-medium);
  letter-spacing: var(--letter);
  line-height: var(--line-tight);
  text-align: center;
  cursor: pointer;
  &:hover {
    background: var(--accent-hover);
  }
  &:active {
    background: var(--accent-pressed);
  }
  &:disabled {
    background: var(--disabled);
    cursor: not-allowed;
  }
  &:focus-visible {
    outline: var(--ring) solid var(--focus);
    outline-offset: var(--ring-offset);
  }
`;
const Text = styled.span`
  color: var(--text);
  font-family: var(--font-family);
  font-size: var(--font-body);
  font-weight: var(--weight);
  letter-spacing: var(--letter);
  line-height: var(--line);
`;
const Field = styled.div`
  display: grid;
  grid-row-gap: var(--space-2);
`;
const Label = styled.label`
  color: var(--text);
  font-size: var(--font-body);
  font-weight: var(--weight-medium);
  line-height: var(--line);
`;
const Input = styled.input`
  box-sizing: border-box;
  width: 100%;
  min-height: var(--target);
  padding: var(--space-2) var(--space-3);
  border: var(--border-width) solid var(--border);
  border-radius: var(--radius);
  background: var(--raised);
  color: var(--text);
  font-family: var(--font-family);
  font-size: var(--font-lead);
  line-height: var(--line);
  &:focus-visible {
    outline: var(--ring) solid var(--focus);
    outline-offset: var(--ring-offset);
  }
`;
const Check = styled.label`
  display: flex;
  align-items: center;
  min-height: var(--target);
  color: var(--text);
  font-size: var(--font-lead);
  line-height: var(--line);
  cursor: pointer;
`;
const Tick = styled.input`
  appearance: none;
  display: grid;
  place-content: center;
  flex: none;
  box-sizing: border-box;
  width: 1em;
  height: 1em;
  margin: 0;
  margin-inline-end: var(--space-3);
  border: var(--border-width) solid var(--border);
  border-radius: 6px;
  background: var(--raised);
  color: var(--on-accent);
  font-size: var(--check);
  &:checked {
    border-color: var(--accent);
    background: var(--accent);
  }
  &:checked::before {
    content: '';
    width: 0.22em;
    height: 0.46em;
    margin-top: -0.1em;
    border: solid;
    border-width: 0 0.11em 0.11em 0;
    transform: rotate(45deg);
  }
  &:focus-visible {
    outline: var(--ring) solid var(--focus);
    outline-offset: var(--ring-offset);
  }
`;

const Provider = ({ children }) => children;
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

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

measure({ Provider, Row, switchMode });

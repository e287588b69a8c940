import '../page/react-meter.js';
import {
  Button,
  ChakraProvider,
  Checkbox,
  createSystem,
  defaultConfig,
  Field,
  Input,
  Text,
} from '@chakra-ui/react';
import { measure } from '../page/harness.jsx';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';
import './chakra.css';

// A condition of the app's own, and semantic tokens that answer to it.
const system = createSystem(defaultConfig, {
  conditions: { care: '[data-mode=care] &' },
  theme: {
    semanticTokens: {
      colors: {
        fg: { DEFAULT: { value: { base: '{colors.gray.900}', _care: '#000000' } } },
        border: { DEFAULT: { value: { base: '{colors.gray.300}', _care: '#3d3d3d' } } },
        gray: { solid: { value: { base: '{colors.gray.800}', _care: '#000000' } } },
      },
    },
  },
});

const Provider = ({ children }) => <ChakraProvider value={system}>{children}</ChakraProvider>;
const switchMode = (on) =>
  document.documentElement.setAttribute('data-mode', on ? 'care' : 'standard');

function Row({ index }) {
  return (
    <div style={{ padding: 12 }}>
      <Button>{buttonText(index)}</Button>
      <Text>{rowText(index)}</Text>
      <Field.Root>
        <Field.Label>{fieldLabel(index)}</Field.Label>
        <Input defaultValue={fieldValue} />
      </Field.Root>
      <Checkbox.Root defaultChecked>
        <Checkbox.HiddenInput />
        <Checkbox.Control />
        <Checkbox.Label>{checkText(index)}</Checkbox.Label>
      </Checkbox.Root>
    </div>
  );
}

measure({ Provider, Row, switchMode });

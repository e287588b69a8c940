import '@care-mode/tokens/care.css';
import '@care-mode/tokens/base.css';
import { Button } from '@care-mode/react/button';
import { Checkbox } from '@care-mode/react/checkbox';
import { CareModeProvider } from '@care-mode/react/provider';
import { Text } from '@care-mode/react/text';
import { TextField } from '@care-mode/react/text-field';
import { createCareStore, presets } from '@care-mode/core';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';

// The store an app gets by default: storage, cookie, other tabs and system signals included.
const store = createCareStore();

export const Provider = ({ children }) => (
  <CareModeProvider store={store}>{children}</CareModeProvider>
);

export const switchMode = (on) => {
  if (on) store.set(presets.care);
  else store.reset();
};

export function Controls({ index }) {
  return (
    <>
      <Button variant="primary">{buttonText(index)}</Button>
      <div>
        <Text>{rowText(index)}</Text>
      </div>
      <TextField label={fieldLabel(index)} defaultValue={fieldValue} />
      <Checkbox defaultChecked>{checkText(index)}</Checkbox>
    </>
  );
}

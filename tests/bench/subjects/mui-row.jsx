import { Button, Checkbox, FormControlLabel, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import { buttonText, checkText, fieldLabel, fieldValue, rowText } from '../page/words.js';

export function MuiRow({ index }) {
  const id = useId();
  return (
    <div style={{ padding: 12 }}>
      <Button variant="contained">{buttonText(index)}</Button>
      <Typography>{rowText(index)}</Typography>
      <TextField id={id} label={fieldLabel(index)} defaultValue={fieldValue} />
      <FormControlLabel control={<Checkbox defaultChecked />} label={checkText(index)} />
    </div>
  );
}

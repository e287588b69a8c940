import { IconButton } from '@care-mode/react/icon-button';
import { TextField } from '@care-mode/react/text-field';
import { Mic } from 'lucide-react';

export function WithVoice() {
  return (
    <TextField
      label="哪里不舒服"
      description="写几个字就可以，也可以说给我听。"
      defaultValue="膝盖疼，上下楼的时候更疼"
      autoComplete="off"
      isClearable
      trailing={<IconButton icon={Mic} label="用嘴说" layout="beside" variant="quiet" />}
    />
  );
}

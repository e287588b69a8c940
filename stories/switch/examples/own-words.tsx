import { Switch } from '@care-mode/react/switch';

export function OwnWords() {
  return (
    <Switch defaultChecked onWord="听得到" offWord="听不到">
      来电话时响铃
    </Switch>
  );
}

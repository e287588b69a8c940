import { Switch } from '@care-mode/react/switch';

export function Reminders() {
  return (
    <div>
      <Switch defaultChecked description="每天早上八点和晚上八点响铃。">
        吃药提醒
      </Switch>
      <Switch>下雨提醒</Switch>
    </div>
  );
}

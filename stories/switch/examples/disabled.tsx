import { Switch } from '@care-mode/react/switch';

export function Disabled() {
  return (
    <div>
      <Switch disabled description="由社区服务站打开。">
        跌倒报警
      </Switch>
      <Switch disabled defaultChecked>
        接收防骗提醒
      </Switch>
    </div>
  );
}

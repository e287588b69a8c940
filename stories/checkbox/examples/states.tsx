import { Checkbox } from '@care-mode/react/checkbox';

export function States() {
  return (
    <div>
      <Checkbox>到时间打电话提醒我</Checkbox>
      <Checkbox defaultChecked description="短信不收钱。">
        发短信提醒我
      </Checkbox>
      <Checkbox disabled>上门提醒（这个小区还没有开通）</Checkbox>
      <Checkbox disabled defaultChecked>
        同时告诉家庭医生
      </Checkbox>
    </div>
  );
}

import { Radio, RadioGroup } from '@care-mode/react/radio-group';

export function WithDescriptions() {
  return (
    <RadioGroup
      label="怎么确认养老金资格"
      description="三种办法一样有效，选您方便的。"
      defaultValue="station"
    >
      <Radio value="phone" description="自己在手机上拍脸，大约三分钟">
        用手机确认
      </Radio>
      <Radio value="station" description="带身份证，工作人员帮您">
        去社区服务站
      </Radio>
      <Radio value="home" description="这个月已经约满" disabled>
        工作人员上门
      </Radio>
    </RadioGroup>
  );
}

import { Radio, RadioGroup } from '@care-mode/react/radio-group';

export function WithError() {
  return (
    <RadioGroup label="谁来看病" error="请选一个人，医院才知道给谁挂号。" required>
      <Radio value="self">我自己</Radio>
      <Radio value="wife">老伴 王秀英</Radio>
      <Radio value="other">别的家人</Radio>
    </RadioGroup>
  );
}

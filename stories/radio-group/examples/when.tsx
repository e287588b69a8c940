import { Radio, RadioGroup } from '@care-mode/react/radio-group';

export function When() {
  return (
    <RadioGroup label="您想什么时候看病" defaultValue="morning">
      <Radio value="morning">明天上午</Radio>
      <Radio value="afternoon">明天下午</Radio>
      <Radio value="later">以后再看</Radio>
    </RadioGroup>
  );
}

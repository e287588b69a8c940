import { Button } from '@care-mode/react/button';
import { Stack } from '@care-mode/react/stack';
import { Phone, Search } from 'lucide-react';

export function WithIcon() {
  return (
    <Stack>
      <Button variant="primary" icon={Phone}>
        打电话给女儿
      </Button>
      <Button icon={Search}>查公交车到站时间</Button>
    </Stack>
  );
}

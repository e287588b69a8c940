import { Icon } from '@care-mode/react/icon';
import { Stack } from '@care-mode/react/stack';
import { Text } from '@care-mode/react/text';
import { Bus, HeartPulse, Phone } from 'lucide-react';

const things = [
  { icon: HeartPulse, words: '看病挂号' },
  { icon: Bus, words: '公交到站' },
  { icon: Phone, words: '打电话给家人' },
];

export function BesideWords() {
  return (
    <Stack>
      {things.map(({ icon, words }) => (
        <Stack key={words} direction="horizontal" gap={2}>
          <Icon of={icon} />
          <Text size="lead">{words}</Text>
        </Stack>
      ))}
    </Stack>
  );
}

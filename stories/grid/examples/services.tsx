import { Card } from '@care-mode/react/card';
import { Grid } from '@care-mode/react/grid';
import { Icon } from '@care-mode/react/icon';
import { Stack } from '@care-mode/react/stack';
import { Text } from '@care-mode/react/text';
import { Bus, HeartPulse, Lightbulb, Phone } from 'lucide-react';

const services = [
  { icon: HeartPulse, name: '看病挂号', href: '#doctor' },
  { icon: Lightbulb, name: '交水电费', href: '#bills' },
  { icon: Bus, name: '坐公交车', href: '#bus' },
  { icon: Phone, name: '人工客服', href: '#call' },
];

export function Services() {
  return (
    <Grid>
      {services.map(({ icon, name, href }) => (
        <Card asChild key={name}>
          <a href={href}>
            <Stack direction="horizontal" gap={2}>
              <Icon of={icon} />
              <Text size="lead" weight="strong">
                {name}
              </Text>
            </Stack>
          </a>
        </Card>
      ))}
    </Grid>
  );
}

import { IconButton } from '@care-mode/react/icon-button';
import { Stack } from '@care-mode/react/stack';
import { ArrowLeft, Volume2 } from 'lucide-react';

export function Beside() {
  return (
    <Stack direction="horizontal" gap="target">
      <IconButton icon={ArrowLeft} label="返回" layout="beside" variant="quiet" />
      <IconButton icon={Volume2} label="读给我听" layout="beside" />
    </Stack>
  );
}

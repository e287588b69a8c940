import { IconButton } from '@care-mode/react/icon-button';
import { Stack } from '@care-mode/react/stack';
import { Search, Settings, Share2 } from 'lucide-react';

/** Standard mode shows icons alone; care mode always shows the words too. */
export function WordInCareMode() {
  return (
    <Stack direction="horizontal" gap="target">
      <IconButton icon={Search} label="搜索" labelVisibility="hidden" variant="quiet" />
      <IconButton icon={Share2} label="转给家人" labelVisibility="hidden" variant="quiet" />
      <IconButton icon={Settings} label="设置" labelVisibility="hidden" variant="quiet" />
    </Stack>
  );
}

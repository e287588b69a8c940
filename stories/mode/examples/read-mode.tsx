import { Paragraph, Stack, useCareMode } from '@care-mode/react';
import { Button } from '@care-mode/react/button';

/** What code can read and do. Looks need none of it: they follow by CSS. */
export function ReadMode() {
  const { isCare, profile, set, enter, undo, canUndo } = useCareMode();
  return (
    <Stack>
      <Paragraph>
        {isCare ? '正在使用关怀模式' : '现在是标准版'}，字是标准的 {profile.textScale} 倍。
      </Paragraph>
      <Button variant="primary" onClick={enter}>
        打开关怀模式
      </Button>
      <Button onClick={() => set({ textScale: 1.5 })}>把字放大到 1.5 倍</Button>
      <Button disabled={!canUndo} onClick={undo}>
        撤销上一步
      </Button>
    </Stack>
  );
}

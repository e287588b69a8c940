import { Button } from '@care-mode/react/button';
import { Dialog } from '@care-mode/react/dialog';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';

const places = [
  { closePosition: 'top-left', words: '关闭在左上' },
  { closePosition: 'top-right', words: '关闭在右上' },
  { closePosition: 'bottom-center', words: '关闭在下面中间' },
] as const;

export function ClosePositions() {
  return (
    <Stack>
      {places.map(({ closePosition, words }) => (
        <Dialog
          key={closePosition}
          closePosition={closePosition}
          trigger={<Button data-place={closePosition}>{words}</Button>}
          title="医保卡余额"
        >
          <Paragraph>还有 1286 元 5 角。上次用卡是 11 月 18 日，在和平药房。</Paragraph>
        </Dialog>
      ))}
    </Stack>
  );
}

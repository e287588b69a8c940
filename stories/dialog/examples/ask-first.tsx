import { Button } from '@care-mode/react/button';
import { Dialog } from '@care-mode/react/dialog';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';
import { useState } from 'react';

export function AskFirst() {
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState('还没有付款');
  const choose = (words: string) => () => {
    setAnswer(words);
    setIsAsking(false);
  };
  return (
    <Stack>
      <Paragraph>{answer}</Paragraph>
      <Button variant="primary" onClick={() => setIsAsking(true)}>
        交电费 86 元 4 角
      </Button>
      <Dialog
        role="alertdialog"
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title="确认交电费"
        actions={
          <>
            <Button onClick={choose('没有付款')}>先不交</Button>
            <Button variant="primary" onClick={choose('已付 86 元 4 角')}>
              确认付款 86 元 4 角
            </Button>
          </>
        }
      >
        <Paragraph>付给：市供电公司。户名：李桂兰。从您的社保卡账户扣。</Paragraph>
      </Dialog>
    </Stack>
  );
}

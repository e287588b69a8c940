import { Button } from '@care-mode/react/button';
import { List, ListItem } from '@care-mode/react/list';
import { Stack } from '@care-mode/react/stack';
import { VoiceCommands } from '@care-mode/react/voice-commands';
import { useVoiceCommand, VoiceProvider } from '@care-mode/react/voice';
import { webSpeechRecogniser } from '@care-mode/voice/listen';
import { useState } from 'react';

const recognisers = [webSpeechRecogniser()];

function Hall() {
  const [did, setDid] = useState('');
  useVoiceCommand({ id: 'pay', phrases: ['确认支付电费'], isIrreversible: true }, () =>
    setDid('电费交好了，一共 128.50 元。'),
  );
  return (
    <Stack>
      <List aria-label="常用的事">
        <ListItem onClick={() => setDid('打开了医保账单')}>医保账单</ListItem>
        <ListItem onClick={() => setDid('打开了水费账单')}>水费账单</ListItem>
      </List>
      <Button onClick={() => setDid('挂号在这里')}>看病挂号</Button>
      <VoiceCommands
        examples={['点 看病挂号', '打开 医保账单', '确认支付电费']}
        onHuman={() => setDid('正在转人工')}
        onHelp={() => setDid('这里是帮助')}
      />
      <p role="status">{did}</p>
    </Stack>
  );
}

/** What stands on a button can be said; what cannot be undone needs its full phrase and a tap. */
export function HallByVoice() {
  return (
    <VoiceProvider recognisers={recognisers}>
      <Hall />
    </VoiceProvider>
  );
}

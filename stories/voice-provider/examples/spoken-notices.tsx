import { Button } from '@care-mode/react/button';
import { Dialog } from '@care-mode/react/dialog';
import { Stack } from '@care-mode/react/stack';
import { TextField } from '@care-mode/react/text-field';
import { createToastQueue, ToastRegion } from '@care-mode/react/toast';
import { VoiceProvider } from '@care-mode/react/voice';
import { useState } from 'react';

const notices = createToastQueue();

/** Sent empty, the errors are spoken; filled in, what was done is; and the question before it is left. */
export function SpokenNotices() {
  const [wasSent, setWasSent] = useState(false);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const nameError = wasSent && name.length < 2 ? '请写全名。' : undefined;
  const phoneError = wasSent && phone.length !== 11 ? '请写 11 位手机号码。' : undefined;
  return (
    <VoiceProvider>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setWasSent(true);
          if (name.length > 1 && phone.length === 11) notices.show('已提交', { kind: 'success' });
        }}
      >
        <Stack>
          <TextField
            label="姓名"
            value={name}
            error={nameError}
            onChange={(event) => setName(event.target.value)}
          />
          <TextField
            label="手机号码"
            type="tel"
            value={phone}
            error={phoneError}
            onChange={(event) => setPhone(event.target.value)}
          />
          <Button type="submit" variant="primary">
            提交
          </Button>
          <Dialog
            role="alertdialog"
            title="不填了吗？"
            trigger={<Button variant="quiet">不填了</Button>}
            actions={(close) => <Button onClick={close}>接着填</Button>}
          >
            填好的会留着，下次接着填。
          </Dialog>
        </Stack>
      </form>
      <ToastRegion queue={notices} />
    </VoiceProvider>
  );
}

import { Button } from '@care-mode/react/button';
import { TextField } from '@care-mode/react/text-field';
import { Stack } from '@care-mode/react/stack';
import { VoiceProvider } from '@care-mode/react/voice';
import { webSpeechRecogniser } from '@care-mode/voice/listen';

const recognisers = [webSpeechRecogniser()];

/** Every text field has a voice road while voice is on; nothing is passed to the fields. */
export function InAForm() {
  return (
    <VoiceProvider recognisers={recognisers}>
      <form onSubmit={(event) => event.preventDefault()}>
        <Stack>
          <TextField label="您的姓名" autoComplete="name" />
          <TextField label="手机号码" type="tel" autoComplete="tel" />
          <TextField label="登录密码" type="password" autoComplete="current-password" />
          <Button type="submit" variant="primary">
            提交
          </Button>
        </Stack>
      </form>
    </VoiceProvider>
  );
}

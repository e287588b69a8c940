import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../button';
import { CareModeProvider } from '../provider';
import { TextField } from '../text-field';
import { VoiceCommands } from '../voice-commands';
import { VoiceProvider } from './voice-provider';

/*
 * Somebody fills in a form and sends it, and touches nothing but the buttons that listen. The browser
 * is real; what the microphone hears is scripted.
 */
it('a form is filled in and sent by voice', async () => {
  const ear = scriptedRecogniser();
  const sent = vi.fn<(values: Record<string, FormDataEntryValue>) => void>();

  function Booking() {
    const [name, setName] = useState('');
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent(Object.fromEntries(new FormData(event.currentTarget)));
        }}
      >
        <TextField
          label="姓名"
          name="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField label="手机号码" name="phone" type="tel" />
        <Button type="submit">提交预约</Button>
      </form>
    );
  }

  await render(
    <CareModeProvider storage={false} url={false} defaults={{ mode: 'care', voice: 'on-demand' }}>
      <VoiceProvider engines={[]} recognisers={[ear.recogniser]}>
        <Booking />
        <VoiceCommands onHuman={() => {}} onHelp={() => {}} />
      </VoiceProvider>
    </CareModeProvider>,
  );

  async function speak(button: ReturnType<typeof page.getByRole>, text: string) {
    await userEvent.click(button);
    await expect.element(page.getByText('正在听，请慢慢说')).toBeVisible();
    ear.hear(text);
    // A second press within one second is taken for a trembling hand.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await userEvent.click(page.getByRole('button', { name: '说完了' }));
  }

  const speakInto = (question: string) => page.getByRole('button', { name: `用嘴说 ${question}` });
  await speak(speakInto('姓名'), '张桂兰。');
  await expect.element(page.getByRole('textbox', { name: '姓名' })).toHaveValue('张桂兰');
  await speak(speakInto('手机号码'), '幺三八零零一三八零零零');
  await expect.element(page.getByRole('textbox', { name: '手机号码' })).toHaveValue('13800138000');
  await speak(page.getByRole('button', { name: '说一声，替您点' }), '点提交预约');
  await vi.waitFor(() =>
    expect(sent).toHaveBeenCalledWith({ name: '张桂兰', phone: '13800138000' }),
  );
});

import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { scriptedRecogniser } from '@care-mode/test-kit/scripted-recogniser';
import { stopVoice } from '@care-mode/voice';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { CareModeProvider } from '../provider';
import { ReadAloudRegion } from '../read-aloud';
import { SpeakButton } from '../speak-button';
import { TextField } from '../text-field';
import { createToastQueue, ToastRegion } from '../toast';
import { VoiceInputButton } from '../voice-input-button';
import { VoiceProvider } from './voice-provider';
import type { ScriptedEngine } from '@care-mode/test-kit/scripted-engine';

let engine: ScriptedEngine;
let ear: ReturnType<typeof scriptedRecogniser>;
beforeEach(() => {
  engine = scriptedEngine();
  ear = scriptedRecogniser();
});
afterEach(stopVoice);

/** What was spoken so far, as it stands on the page. */
const spoken = () => engine.asked.map(({ text }) => text);
/** Longer than it takes to find what appeared, and for the code to arrive. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 700));
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

async function open(children: ReactNode, notices: 'shown' | 'spoken' = 'spoken') {
  await render(
    <CareModeProvider storage={false} url={false} policy={{ voice: 'on-demand', notices }}>
      <VoiceProvider engines={[engine]} recognisers={[ear.recogniser]} hasBar={false}>
        {children}
      </VoiceProvider>
    </CareModeProvider>,
  );
  await aMoment();
}

/** A form that is checked when it is sent, and a name that is checked when it is left. */
function Form({ toasts }: { toasts?: ReturnType<typeof createToastQueue> }) {
  const [name, setName] = useState('');
  const [wasLeft, setWasLeft] = useState(false);
  const [wasSent, setWasSent] = useState(false);
  const isChecked = wasLeft || wasSent;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setWasSent(true);
        toasts?.show('已提交');
      }}
    >
      <TextField
        label="姓名"
        description="和身份证上一样"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => setWasLeft(true)}
        voice="never"
        error={isChecked && name.length < 2 ? '请写全名' : undefined}
      />
      <TextField label="地址" voice="never" error={wasSent ? '请写门牌号' : undefined} />
      <Button type="submit">提交</Button>
    </form>
  );
}

describe('errors of fields', () => {
  it('are shown and not spoken, unless the person asked for it', async () => {
    await open(<Form />, 'shown');
    await press('提交');
    await expect.element(page.getByText('请写全名')).toBeVisible();
    await aMoment();
    expect(spoken()).toEqual([]);
  });

  it('are spoken one after another when the form was sent, each once, without the hint', async () => {
    await open(<Form />);
    await press('提交');
    await expect.poll(() => engine.heard, { timeout: 8000 }).toHaveLength(2);
    expect(spoken()).toEqual([
      expect.stringContaining('请写全名'),
      expect.stringContaining('请写门牌号'),
    ]);
    expect(spoken().join('')).not.toContain('身份证');
    await press('提交');
    await aMoment();
    expect(spoken()).toHaveLength(2);
  });

  it('wait until a person has finished typing', async () => {
    await open(<Form />);
    await userEvent.click(page.getByRole('textbox', { name: '姓名' }));
    await userEvent.click(page.getByRole('textbox', { name: '地址' }));
    await expect.poll(spoken).toEqual([expect.stringContaining('请写全名')]);
    await expect.poll(() => engine.heard, { timeout: 8000 }).toHaveLength(1);
    const field = page.getByRole('textbox', { name: '姓名' });
    await userEvent.fill(field, '张桂兰');
    await aMoment();
    await userEvent.fill(field, '张');
    await expect.element(page.getByText('请写全名')).toBeVisible();
    await aMoment();
    expect(spoken()).toHaveLength(1);
    await userEvent.click(page.getByRole('textbox', { name: '地址' }));
    await expect.poll(spoken).toHaveLength(2);
  });

  it('take Enter for sending in one line, and for another line in several', async () => {
    function Fields({ isLong }: { isLong: boolean }) {
      const [text, setText] = useState('');
      const Field = isLong ? 'textarea' : 'input';
      return (
        <>
          <Field
            aria-label={isLong ? '留言' : '电话'}
            aria-invalid={text !== ''}
            aria-describedby={`wrong-${isLong}`}
            value={text}
            onChange={(event: { target: { value: string } }) => setText(event.target.value)}
          />
          <p id={`wrong-${isLong}`}>{text && (isLong ? '留言太短' : '号码少了一位')}</p>
        </>
      );
    }
    await open(
      <>
        <Fields isLong />
        <Fields isLong={false} />
      </>,
    );
    await userEvent.type(page.getByRole('textbox', { name: '留言' }), '您好{Enter}');
    await aMoment();
    expect(spoken()).toEqual([]);
    await userEvent.clear(page.getByRole('textbox', { name: '留言' }));
    await userEvent.type(page.getByRole('textbox', { name: '电话' }), '138{Enter}');
    await expect.poll(spoken).toEqual(['号码少了一位']);
  });

  it('are told without the hint of a field that came later', async () => {
    function Later() {
      const [isThere, setIsThere] = useState(false);
      return isThere ? <Form /> : <Button onClick={() => setIsThere(true)}>开始</Button>;
    }
    await open(<Later />);
    await press('开始');
    await aMoment();
    expect(spoken()).toEqual([]);
    await press('提交');
    await expect.poll(() => engine.heard, { timeout: 8000 }).toHaveLength(2);
    expect(spoken().join('')).not.toContain('身份证');
  });

  it('are found in forms nobody here wrote', async () => {
    function Foreign() {
      const [isWrong, setIsWrong] = useState(false);
      return (
        <>
          <input
            aria-label="电话"
            aria-invalid={isWrong}
            aria-errormessage="wrong"
            aria-describedby="hint"
          />
          <p id="hint">不会给别人看</p>
          <p id="wrong" style={{ display: isWrong ? 'block' : 'none' }}>
            号码少了一位
          </p>
          <button type="button" onClick={() => setIsWrong(true)}>
            下一步
          </button>
        </>
      );
    }
    await open(<Foreign />);
    await press('下一步');
    await expect.poll(spoken).toEqual(['号码少了一位']);
  });

  it('never give away what was typed into a password', async () => {
    function Login() {
      const [typed, setTyped] = useState('');
      const [error, setError] = useState('');
      return (
        <>
          <input
            type="password"
            aria-label="密码"
            aria-invalid={Boolean(error)}
            aria-describedby="wrong"
            onChange={(event) => setTyped(event.target.value)}
          />
          <p id="wrong">{error}</p>
          <button type="button" onClick={() => setError(`${typed} 太短`)}>
            登录
          </button>
        </>
      );
    }
    await open(<Login />);
    await userEvent.fill(page.getByLabelText('密码'), 'guilan52');
    await press('登录');
    await expect.element(page.getByText('guilan52 太短')).toBeVisible();
    await aMoment();
    expect(spoken()).toEqual([]);
  });
});

describe('confirmations', () => {
  it('a toast is spoken, and again when the same is done again', async () => {
    const toasts = createToastQueue();
    await open(
      <>
        <Button onClick={() => toasts.show('已提交')}>提交</Button>
        <ToastRegion queue={toasts} />
      </>,
    );
    await press('提交');
    await expect.poll(() => engine.heard, { timeout: 4000 }).toEqual(['已提交']);
    await press('知道了');
    await aMoment();
    expect(spoken()).toHaveLength(1);
    await press('提交');
    await expect.poll(spoken).toEqual(['已提交', '已提交']);
  });

  it('the question of a dialog that has to be answered is spoken when it opens', async () => {
    await open(
      <Dialog role="alertdialog" title="要取消预约吗" trigger={<Button>取消预约</Button>}>
        取消以后要重新排队。
      </Dialog>,
    );
    await press('取消预约');
    await expect
      .poll(() => engine.heard, { timeout: 8000 })
      .toEqual(['要取消预约吗', '取消以后要重新排队。']);
  });

  it('what was there before is not spoken, nor what nobody sees, nor what counts', async () => {
    function Status() {
      const [seconds, setSeconds] = useState(59);
      return (
        <>
          <p role="status">今晚八点维护</p>
          <p role="status">{seconds < 59 && `${seconds} 秒后可以重发`}</p>
          <p
            role="status"
            style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}
          >
            {seconds < 59 && '只给读屏软件'}
          </p>
          <button type="button" onClick={() => setSeconds(seconds - 1)}>
            过一秒
          </button>
        </>
      );
    }
    await open(<Status />);
    await press('过一秒');
    await expect
      .poll(() => engine.heard, { timeout: 8000 })
      .toEqual([expect.stringContaining('秒后可以重发')]);
    await press('过一秒');
    await aMoment();
    expect(spoken()).toHaveLength(1);
  });

  it('wait until nobody is listened to', async () => {
    const toasts = createToastQueue();
    await open(
      <>
        <VoiceInputButton onText={() => {}} />
        <ToastRegion queue={toasts} />
      </>,
    );
    await press('用嘴说');
    await expect.element(page.getByText('正在听，请慢慢说')).toBeVisible();
    toasts.show('已保存');
    await expect.element(page.getByText('已保存')).toBeVisible();
    await aMoment();
    expect(spoken()).toEqual([]);
    await press('不说了');
    await expect.poll(spoken).toEqual(['已保存']);
  });

  it('wait until reading aloud rests', async () => {
    const toasts = createToastQueue();
    await open(
      <>
        <ReadAloudRegion>
          <p>一。二。三。四。五。六。七。八。</p>
        </ReadAloudRegion>
        <ToastRegion queue={toasts} />
      </>,
    );
    await press('朗读');
    await expect.poll(spoken).toHaveLength(1);
    toasts.show('已保存');
    await expect.poll(() => engine.heard, { timeout: 8000 }).toContain('四。');
    expect(spoken()).not.toContain('已保存');
    await press('暂停');
    await expect.poll(spoken).toContain('已保存');
  });

  it('an alert is told again after each try, though only its number differs', async () => {
    function Code() {
      const [left, setLeft] = useState(3);
      return (
        <>
          <p role="alert">{left < 3 && `不对，还能试 ${left} 次`}</p>
          <button type="button" onClick={() => setLeft(left - 1)}>
            登录
          </button>
        </>
      );
    }
    await open(<Code />);
    await press('登录');
    await expect.poll(() => engine.heard, { timeout: 8000 }).toHaveLength(1);
    await press('登录');
    await expect.poll(spoken).toHaveLength(2);
  });

  it('what is said anyway is not said again', async () => {
    const toasts = createToastQueue();
    await open(
      <>
        <SpeakButton text="已保存，请等电话。" />
        <ToastRegion queue={toasts} />
      </>,
    );
    await press('读给我听');
    toasts.show('已保存');
    await expect.poll(() => engine.heard, { timeout: 4000 }).toHaveLength(1);
    await aMoment();
    expect(spoken()).toHaveLength(1);
  });

  it('what is cut short is not taken up again', async () => {
    await open(<Form />);
    await press('提交');
    await expect.poll(spoken).toHaveLength(1);
    stopVoice();
    await aMoment();
    expect(spoken()).toHaveLength(1);
  });
});

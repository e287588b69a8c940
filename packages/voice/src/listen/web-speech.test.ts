// A scripted recognition: a real Chromium recognises nothing here. How a real one fails is shown in
// tests/e2e/voice-listening.e2e.test.ts.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HearingError, type HearingSignals, type Transcript } from './recogniser.ts';
import { webSpeechRecogniser } from './web-speech.ts';

let made: ScriptedRecognition[];

class ScriptedRecognition extends EventTarget {
  lang = '';
  continuous = false;
  interimResults = false;
  maxAlternatives = 1;
  start = vi.fn<() => void>();
  stop = vi.fn<() => void>();
  abort = vi.fn<() => void>();

  constructor() {
    super();
    made.push(this);
  }

  tell(type: string, more: object = {}) {
    this.dispatchEvent(Object.assign(new Event(type), more));
  }

  /** Each result with its readings, likeliest first. */
  hear(...results: { says: (string | [text: string, confidence: number])[]; isFinal?: boolean }[]) {
    this.tell('result', {
      results: results.map(({ says, isFinal = true }) =>
        Object.assign(
          says.map((one) => {
            const [transcript, confidence] = typeof one === 'string' ? [one, 0.9] : one;
            return { transcript, confidence };
          }),
          { isFinal },
        ),
      ),
    });
  }
}

function listening(isLocal = false) {
  const cut = new AbortController();
  const enough = new AbortController();
  const heard: Transcript[] = [];
  const onStart = vi.fn();
  const onSound = vi.fn();
  const signals: HearingSignals = {
    signal: cut.signal,
    enough: enough.signal,
    onStart,
    onSound,
    onTranscript: (transcript) => heard.push(transcript),
  };
  const answer = webSpeechRecogniser({ isLocal }).listen(
    { lang: 'zh-CN', continuous: true },
    signals,
  );
  return { answer, cut, enough, heard, onStart, onSound, recognition: made[0]! };
}

beforeEach(() => {
  made = [];
  vi.stubGlobal('webkitSpeechRecognition', ScriptedRecognition);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a browser that recognises speech', () => {
  it('is asked for the language, for guesses and for other readings', () => {
    const { recognition } = listening();
    expect(recognition).toMatchObject({
      lang: 'zh-CN',
      continuous: true,
      interimResults: true,
      maxAlternatives: 5,
    });
    expect(recognition.start).toHaveBeenCalledOnce();
  });

  it('says everything heard so far, each time', async () => {
    const { answer, heard, onStart, onSound, recognition } = listening();
    recognition.tell('start');
    recognition.tell('speechstart');
    recognition.hear({ says: [['我想', 0]], isFinal: false });
    recognition.hear({ says: ['我想'] }, { says: [['挂号', 0]], isFinal: false });
    recognition.hear({ says: ['我想'] }, { says: ['挂号', '挂好', '挂号'] });
    recognition.tell('speechend');
    recognition.tell('end');
    await answer;
    expect(onStart).toHaveBeenCalledOnce();
    expect(onSound.mock.calls).toEqual([[true], [false]]);
    expect(heard).toEqual([
      { text: '我想', isFinal: false, alternatives: [] },
      { text: '我想挂号', isFinal: false, alternatives: [] },
      { text: '我想挂号', isFinal: true, alternatives: ['我想挂好'] },
    ]);
  });

  it('repeats no words on Android, whose results repeat and grow', () => {
    const { heard, recognition } = listening();
    recognition.hear(
      { says: [['今天', 0]] },
      { says: [['今天天气', 0]] },
      { says: [['今天天气', 0.9]] },
    );
    expect(heard[0]!.text).toBe('今天天气');
  });

  it('is stopped, not aborted, when the person has finished', async () => {
    const { answer, enough, heard, recognition } = listening();
    enough.abort();
    expect(recognition.stop).toHaveBeenCalledOnce();
    expect(recognition.abort).not.toHaveBeenCalled();
    recognition.hear({ says: ['提交'] });
    recognition.tell('end');
    await answer;
    expect(heard[0]!.text).toBe('提交');
  });

  it('is off at once when nobody wants the answer, and what it says then is nothing', async () => {
    const { answer, cut, heard, recognition } = listening();
    cut.abort();
    await answer;
    expect(recognition.abort).toHaveBeenCalledOnce();
    recognition.hear({ says: ['提交'] });
    recognition.tell('error', { error: 'aborted' });
    expect(heard).toEqual([]);
  });

  it.each([
    ['not-allowed', 'not-allowed'],
    ['service-not-allowed', 'absent'],
    ['audio-capture', 'no-microphone'],
    ['network', 'offline'],
    ['language-not-supported', 'no-language'],
    ['no-speech', 'nothing-heard'],
    // A call comes in, or Siri does.
    ['aborted', 'no-microphone'],
    ['something new', 'failed'],
  ])('that answers %s is %s', async (error, fault) => {
    const { answer, recognition } = listening();
    recognition.tell('error', { error });
    recognition.tell('end');
    await expect(answer).rejects.toEqual(new HearingError(fault as never, error));
  });

  it('and throws when it is started fails as a rejection', async () => {
    vi.stubGlobal(
      'webkitSpeechRecognition',
      class extends ScriptedRecognition {
        override start = vi.fn(() => {
          throw new DOMException('', 'InvalidStateError');
        });
      },
    );
    await expect(listening().answer).rejects.toHaveProperty('name', 'InvalidStateError');
  });
});

describe('whether it can hear', () => {
  it('is no where the browser has no recognition', async () => {
    vi.stubGlobal('webkitSpeechRecognition', undefined);
    expect(await webSpeechRecogniser().check('zh-CN')).toBe('absent');
    await expect(listening().answer).rejects.toMatchObject({ fault: 'absent' });
  });

  it('is no without a network', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await webSpeechRecogniser().check('zh-CN')).toBe('offline');
  });

  it('is no where the microphone is denied, and unknown where browsers do not say', async () => {
    const query = vi.fn(() => Promise.resolve({ state: 'denied' }));
    vi.stubGlobal('navigator', { onLine: true, permissions: { query } });
    expect(await webSpeechRecogniser().check('zh-CN')).toBe('not-allowed');
    query.mockRejectedValue(new TypeError('microphone is no permission'));
    expect(await webSpeechRecogniser().check('zh-CN')).toBeNull();
  });

  it('on the device is no where a browser would send the sound away', async () => {
    expect(await webSpeechRecogniser({ isLocal: true }).check('zh-CN')).toBe('absent');
    await expect(listening(true).answer).rejects.toMatchObject({ fault: 'absent' });
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpeechError, SpeechRequest } from './engine.ts';
import { browserVoices, webSpeechEngine } from './web-speech.ts';

/** A browser's speech that does what it is told; nobody can make a real one misbehave. */
class ScriptedUtterance extends EventTarget {
  voice: { name: string } | null = null;
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
  tell(type: string, details: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), details));
  }
}

function scriptedSynthesis(voices: readonly object[] = []) {
  const spoken: ScriptedUtterance[] = [];
  return {
    spoken,
    voices,
    speaking: false,
    pending: false,
    paused: false,
    cancelled: 0,
    resumed: 0,
    getVoices() {
      return this.voices;
    },
    speak(utterance: ScriptedUtterance) {
      spoken.push(utterance);
      this.speaking = true;
    },
    cancel() {
      this.cancelled += 1;
    },
    resume() {
      this.resumed += 1;
      this.paused = false;
    },
  };
}

const voice = (lang: string, name = lang, localService = true) => ({
  lang,
  name,
  localService,
  default: false,
});

const request: SpeechRequest = {
  text: '请付款。',
  lang: 'zh-CN',
  rate: 0.9,
  pitch: 1,
  volume: 1,
  voiceName: '',
  dialect: '',
};

function begin(change: Partial<SpeechRequest> = {}) {
  const control = new AbortController();
  const words: string[] = [];
  const onStart = vi.fn<() => void>();
  const said = webSpeechEngine()
    .speak(
      { ...request, ...change },
      { signal: control.signal, onStart, onWord: (at, length) => words.push(`${at}+${length}`) },
    )
    .then(
      () => 'ended',
      (error: SpeechError) => error.fault,
    );
  return { control, words, onStart, said };
}

let synthesis = scriptedSynthesis();

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = scriptedSynthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', ScriptedUtterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the browser speech', () => {
  it('is absent, not an error, where a WebView has none or half of it', async () => {
    vi.stubGlobal('SpeechSynthesisUtterance', undefined);
    expect(await begin().said).toBe('absent');
    expect(await webSpeechEngine().check('zh-CN')).toBe('absent');
    expect(await browserVoices('zh-CN')).toEqual([]);
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await begin().said).toBe('absent');
  });

  it('is absent where a shell throws when it is asked for it', async () => {
    vi.unstubAllGlobals();
    const throwing = {
      configurable: true,
      get: () => {
        throw new Error('scripted');
      },
    };
    Object.defineProperty(globalThis, 'speechSynthesis', throwing);
    try {
      expect(await begin().said).toBe('absent');
      expect(await webSpeechEngine().check('zh-CN')).toBe('absent');
    } finally {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
    }
  });

  const broken = () => {
    throw new Error('scripted');
  };
  let times = 0;
  it.each([
    ['throws', broken],
    ['throws when it is asked again', () => ((times += 1) > 2 ? broken() : [])],
    ['names nothing', () => null],
    ['names voices without a language or a name', () => [voice(''), { lang: 'zh-CN' }, {}, null]],
  ])(
    'speaks, with a voice of its own, where a shell that is asked for voices %s',
    async (_, answer) => {
      synthesis.getVoices = answer as () => object[];
      const voices = browserVoices('zh-CN');
      const check = webSpeechEngine().check('zh-CN');
      await vi.advanceTimersByTimeAsync(5000);
      expect(await voices).toEqual([]);
      expect(await check).toBeNull();
      const { said } = begin();
      expect(synthesis.spoken).toHaveLength(1);
      synthesis.spoken[0]!.tell('start');
      synthesis.spoken[0]!.tell('end');
      expect(await said).toBe('ended');
    },
  );

  it('speaks within the tap when nothing is spoken', () => {
    void begin();
    expect(synthesis.spoken).toHaveLength(1);
    expect(synthesis.spoken[0]).toMatchObject({ text: '请付款。', lang: 'zh-CN', rate: 0.9 });
    expect(synthesis.cancelled).toBe(0);
  });

  it('says the language also when it found no voice', () => {
    // The list stays empty in some browsers that speak all the same: easy-speech#49.
    void begin({ lang: 'bo' });
    expect(synthesis.spoken[0]).toMatchObject({ voice: null, lang: 'bo' });
  });

  it('says the language also when it has a voice, because Android listens to nothing else', () => {
    synthesis.voices = [voice('zh_CN', '小燕')];
    void begin();
    expect(synthesis.spoken[0]).toMatchObject({ voice: { name: '小燕' }, lang: 'zh-CN' });
  });

  it('waits after a cancel, because Chrome and Safari lose what follows at once', async () => {
    synthesis.speaking = true;
    void begin();
    expect(synthesis.cancelled).toBe(1);
    expect(synthesis.spoken).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(60);
    synthesis.speaking = false;
    await vi.advanceTimersByTimeAsync(30);
    expect(synthesis.spoken).toHaveLength(1);
  });

  it('does not wait for ever for what cannot be cancelled', async () => {
    synthesis.speaking = true;
    void begin();
    await vi.advanceTimersByTimeAsync(400);
    expect(synthesis.spoken).toHaveLength(1);
  });

  it('says nothing more when it was stopped while it waited', async () => {
    synthesis.speaking = true;
    const { control, said } = begin();
    control.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(synthesis.spoken).toHaveLength(0);
    expect(await said).toBe('ended');
  });

  it('goes on where somebody left it paused', () => {
    synthesis.paused = true;
    void begin();
    expect(synthesis.resumed).toBe(1);
  });

  it('tells of start, words and end', async () => {
    const { said, words, onStart } = begin();
    const [utterance] = synthesis.spoken;
    utterance!.tell('start');
    utterance!.tell('boundary', { name: 'word', charIndex: 0, charLength: 1 });
    utterance!.tell('boundary', { charIndex: 1 });
    utterance!.tell('boundary', { name: 'sentence', charIndex: 0, charLength: 4 });
    utterance!.tell('end');
    expect(await said).toBe('ended');
    expect(onStart).toHaveBeenCalledTimes(1);
    expect(words).toEqual(['0+1', '1+0']);
  });

  const faults = {
    'not-allowed': 'not-allowed',
    network: 'offline',
    'language-unavailable': 'no-voice',
    interrupted: 'interrupted',
    'synthesis-failed': 'failed',
    'something-new': 'failed',
  };
  for (const [error, fault] of Object.entries(faults)) {
    it(`names ${error} as ${fault}`, async () => {
      const { said } = begin();
      synthesis.spoken[0]!.tell('error', { error });
      expect(await said).toBe(fault);
    });
  }

  it('is silent when it is stopped, and hears nothing more', async () => {
    const { control, said, onStart } = begin();
    control.abort();
    expect(synthesis.cancelled).toBe(1);
    expect(await said).toBe('ended');
    synthesis.spoken[0]!.tell('start');
    expect(onStart).not.toHaveBeenCalled();
  });
});

describe('the choice of a voice', () => {
  const chosen = (voices: readonly object[], change: Partial<SpeechRequest> = {}) => {
    synthesis.voices = voices;
    synthesis.speaking = false;
    void begin(change);
    return synthesis.spoken[synthesis.spoken.length - 1]!.voice?.name ?? null;
  };

  it('takes the one the person chose', () => {
    const voices = [voice('zh-CN', '小燕'), voice('zh-CN', '小宇')];
    expect(chosen(voices, { voiceName: '小宇' })).toBe('小宇');
    expect(chosen([voice('zh-CN', '小燕')], { voiceName: '小宇' })).toBe('小燕');
  });

  it('knows how phones, espeak and Windows spell Mandarin', () => {
    expect(chosen([voice('en-US'), voice('zh_CN')])).toBe('zh_CN');
    expect(chosen([voice('cmn'), voice('cmn-LATN-PINYIN')])).toBe('cmn-LATN-PINYIN');
    expect(chosen([voice('cmn'), voice('yue')])).toBe('cmn');
    expect(chosen([voice('zh-TW'), voice('zh-CN')])).toBe('zh-CN');
  });

  it('reads Mandarin with no Cantonese voice, and the other way round', () => {
    expect(chosen([voice('zh-HK'), voice('yue'), voice('cmn')])).toBe('cmn');
    expect(chosen([voice('zh-CN'), voice('zh-HK')], { lang: 'zh-HK' })).toBe('zh-HK');
    expect(chosen([voice('zh-CN'), voice('yue-HK')], { dialect: 'yue', lang: 'zh-HK' })).toBe(
      'yue-HK',
    );
  });

  it('speaks Mandarin that was asked for with the voice a phone has for it, not with espeak', () => {
    for (const spelled of ['zh-CN', 'zh_CN', 'cmn-Hans-CN']) {
      const voices = [voice('cmn'), voice('zh-HK'), voice(spelled)];
      expect(chosen(voices, { dialect: 'cmn', lang: 'zh-CN' })).toBe(spelled);
      expect(chosen(voices, { dialect: 'cmn', lang: 'zh-HK' })).toBe(spelled);
    }
    const google = [voice('cmn'), voice('zh-CN', 'Google 普通话', false)];
    const signal = new AbortController().signal;
    synthesis.voices = google;
    synthesis.speaking = false;
    const remote = webSpeechEngine({ remoteVoices: true });
    void remote.speak({ ...request, dialect: 'cmn' }, { signal, onStart() {}, onWord() {} });
    expect(synthesis.spoken[synthesis.spoken.length - 1]!.voice?.name).toBe('Google 普通话');
    // Where it is the only one there is, it speaks.
    expect(chosen([voice('cmn'), voice('yue')], { dialect: 'cmn' })).toBe('cmn');
  });

  it('uses no voice that sends text away, unless the app allows it', async () => {
    expect(chosen([voice('zh-CN', 'Google', false), voice('cmn', 'here')])).toBe('here');
    synthesis.voices = [voice('zh-CN', 'Google', false)];
    expect(await begin().said).toBe('no-voice');
    synthesis.speaking = false;
    const remote = webSpeechEngine({ remoteVoices: true });
    expect(remote.sendsText).toBe(true);
    const signal = new AbortController().signal;
    void remote.speak(request, { signal, onStart() {}, onWord() {} });
    expect(synthesis.spoken[synthesis.spoken.length - 1]!.voice?.name).toBe('Google');
  });

  it('lets no other language read the text', async () => {
    synthesis.voices = [voice('en-US')];
    expect(await begin().said).toBe('no-voice');
    expect(synthesis.spoken).toHaveLength(0);
  });

  it('looks again when a voice is gone', () => {
    expect(chosen([voice('zh-CN', 'a'), voice('zh-CN', 'b')])).toBe('a');
    expect(chosen([voice('zh-CN', 'b')])).toBe('b');
  });

  it('waits for voices that come late, and gives up on those that never come', async () => {
    const late = webSpeechEngine().check('zh-CN');
    await vi.advanceTimersByTimeAsync(3000);
    synthesis.voices = [voice('fr-FR')];
    await vi.advanceTimersByTimeAsync(400);
    expect(await late).toBe('no-voice');
    synthesis.voices = [];
    const never = webSpeechEngine().check('zh-CN');
    await vi.advanceTimersByTimeAsync(5000);
    // Some speak with an empty list.
    expect(await never).toBeNull();
  });

  it('offers the voices of a language, and says which send text away', async () => {
    synthesis.voices = [voice('fr-FR'), voice('zh-CN', 'Google', false), voice('cmn', 'here')];
    expect(await browserVoices('zh-CN')).toEqual([
      { name: 'Google', lang: 'zh-CN', sendsText: true },
      { name: 'here', lang: 'cmn', sendsText: false },
    ]);
  });
});

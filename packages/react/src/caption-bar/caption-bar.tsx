'use client';
import { forwardRef, Fragment, useState, type ComponentPropsWithoutRef } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { Checkbox } from '../checkbox';
import { useWords } from '../messages/use-words';
import { speechWords } from '../messages/zh-cn/speech';
import { useCareProfile } from '../provider/use-care-profile';
import { useVoice } from '../voice/context';
import { silent } from '../voice/silent';
import { useKeptFocus } from '../voice/use-kept-focus';
import { useWatched } from '../voice/use-watched';
import { CaptionBarRoot } from './caption-bar.styles';
import { loadPinyin, loadTraditional } from './dictionaries';
import type { CareProfile } from '@care-mode/core';

/** Props of {@link CaptionBar}. */
export interface CaptionBarProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * Turns simplified Chinese into traditional.
   * @default that of @care-mode/voice/traditional, loaded when a person asks for it
   */
  toTraditional?: ((text: string, locale: CareProfile['locale']) => string) | undefined;
}

/**
 * What is being said, in very large type (大字屏幕), with pinyin and traditional characters for those
 * who want them. It is no live region: a screen reader would say everything twice. Renders a
 * `<section>`; `VoiceProvider` shows it while the reading aid `captionBar` is on.
 */
export const CaptionBar = /* @__PURE__ */ forwardRef<HTMLElement, CaptionBarProps>(
  function CaptionBar({ toTraditional, ...rest }, ref) {
    const say = useWords(speechWords);
    const keptFocus = useKeptFocus();
    const spoken = useWatched(useVoice('CaptionBar')?.speaker, silent);
    const [last, setLast] = useState('');
    // It stays until something else is said: what vanishes with the voice nobody can read again.
    if (spoken.text && spoken.text !== last) setLast(spoken.text);
    const locale = useCareProfile(localeOf);
    const traditional = useDictionary(loadTraditional, toTraditional);
    const pinyin = useDictionary(loadPinyin);
    const text = traditional.use ? traditional.use(last, locale) : last;
    // Pinyin knows words as they are spoken here: of 銀行 it would make yín xíng.
    const read = pinyin.use?.(last);
    const written = [...text];
    // An app may write 公車 for 公交车.
    const isFitting = read?.length === written.length;
    const switches = [
      { name: say('speech.caption.pinyin'), dictionary: pinyin },
      { name: say('speech.caption.traditional'), dictionary: traditional },
    ];
    return (
      <CaptionBarRoot
        aria-label={say('speech.caption')}
        data-care-voice-control=""
        {...mergeProps(rest, keptFocus)}
        ref={ref}
      >
        <p data-part="text">
          {read && isFitting
            ? read.map((sign, at) =>
                sign.pinyin ? (
                  <ruby key={at}>
                    {written[at]}
                    <rt>{sign.pinyin}</rt>
                  </ruby>
                ) : (
                  written[at]
                ),
              )
            : text}
        </p>
        <div data-part="ways">
          {switches.map(({ name, dictionary }) => (
            <Checkbox
              key={name}
              checked={dictionary.isOn}
              onChange={(event) => dictionary.turn(event.target.checked)}
            >
              {name}
            </Checkbox>
          ))}
        </div>
        <p data-part="note" role="status">
          {switches.map(({ name, dictionary: { state } }) => (
            <Fragment key={name}>
              {state === 'loading' && <span>{say('speech.caption.loading', { name })}</span>}
              {state === 'failed' && <span>{say('speech.caption.failed', { name })}</span>}
            </Fragment>
          ))}
          {read && !isFitting && <span>{say('speech.caption.noPinyin')}</span>}
        </p>
      </CaptionBarRoot>
    );
  },
);

const localeOf = ({ locale }: CareProfile) => locale;
/**
 * What one switch turns on, whose dictionary is large: it comes when it is wanted. A switch whose
 * dictionary did not come is off again, so that pressing it tries once more.
 *
 * @param own - what the app gives instead, already here
 */
function useDictionary<Loaded>(load: () => Promise<Loaded>, own?: Loaded) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [state, setState] = useState<'off' | 'loading' | 'on' | 'failed'>('off');
  // Who has turned it off meanwhile hears no more of it.
  const settle = (end: 'on' | 'failed') => setState((now) => (now === 'loading' ? end : now));
  const isHere = Boolean(own ?? loaded);
  async function fetchIt() {
    try {
      const it = await load();
      setLoaded(() => it);
      settle('on');
    } catch {
      settle('failed');
    }
  }
  return {
    state,
    isOn: state === 'on' || state === 'loading',
    use: state === 'on' ? (own ?? loaded) : null,
    turn(isOn: boolean) {
      if (!isOn) setState('off');
      else if (isHere) setState('on');
      else {
        setState('loading');
        void fetchIt();
      }
    },
  };
}

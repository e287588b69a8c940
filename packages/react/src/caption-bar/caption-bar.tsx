'use client';
import { forwardRef, useEffect, useState, type ComponentPropsWithoutRef } from 'react';
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
    const [isTraditional, setIsTraditional] = useState(false);
    const [hasPinyin, setHasPinyin] = useState(false);
    const [last, setLast] = useState('');
    // It stays until something else is said: what vanishes with the voice nobody can read again.
    if (spoken.text && spoken.text !== last) setLast(spoken.text);
    const locale = useCareProfile(localeOf);
    const own = useLoaded(loadTraditional, isTraditional && !toTraditional);
    const convert = toTraditional ?? own;
    const text = isTraditional && convert ? convert(last, locale) : last;
    const pinyinOf = useLoaded(loadPinyin, hasPinyin);
    // Pinyin knows words as they are spoken here: of 銀行 it would make yín xíng.
    const written = [...text];
    const read = hasPinyin && pinyinOf ? pinyinOf(last) : null;
    const signs =
      read?.length === written.length
        ? read.map(({ pinyin }, at) => ({ sign: written[at], pinyin }))
        : read;
    return (
      <CaptionBarRoot
        aria-label={say('speech.caption')}
        data-care-voice-control=""
        {...mergeProps(rest, keptFocus)}
        ref={ref}
      >
        <p data-part="text">
          {signs
            ? signs.map(({ sign, pinyin }, at) =>
                pinyin ? (
                  <ruby key={at}>
                    {sign}
                    <rt>{pinyin}</rt>
                  </ruby>
                ) : (
                  sign
                ),
              )
            : text}
        </p>
        <div data-part="ways">
          <Checkbox checked={hasPinyin} onChange={(event) => setHasPinyin(event.target.checked)}>
            {say('speech.caption.pinyin')}
          </Checkbox>
          <Checkbox
            checked={isTraditional}
            onChange={(event) => setIsTraditional(event.target.checked)}
          >
            {say('speech.caption.traditional')}
          </Checkbox>
        </div>
      </CaptionBarRoot>
    );
  },
);

const localeOf = ({ locale }: CareProfile) => locale;
const loadPinyin = () => import('@care-mode/voice/pinyin').then(({ pinyinOf }) => pinyinOf);
const loadTraditional = () =>
  import('@care-mode/voice/traditional').then(({ toTraditional }) => toTraditional);

/** A function whose dictionary is large: it comes when it is wanted. Without network the characters stay. */
function useLoaded<Loaded>(load: () => Promise<Loaded>, isWanted: boolean): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (isWanted) {
      load().then(
        (it) => setLoaded(() => it),
        () => {},
      );
    }
  }, [load, isWanted]);
  return loaded;
}

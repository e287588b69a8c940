'use client';
import { forwardRef, useEffect, useState, type ComponentPropsWithoutRef } from 'react';
import { Checkbox } from '../checkbox';
import { useWords } from '../messages/use-words';
import { speechWords } from '../messages/zh-cn/speech';
import { useVoice } from '../voice/context';
import { silent } from '../voice/silent';
import { useWatched } from '../voice/use-watched';
import { CaptionBarRoot } from './caption-bar.styles';
import type { ReadSign } from '@care-mode/voice/pinyin';

/** Props of {@link CaptionBar}. */
export interface CaptionBarProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /**
   * Turns simplified Chinese into traditional; the switch for it appears only with it. Of the
   * libraries that do it, `opencc-js` is one.
   */
  toTraditional?: ((text: string) => string) | undefined;
}

/**
 * What is being said, in very large type (大字屏幕), with pinyin and traditional characters for those
 * who want them. It is no live region: a screen reader would say everything twice. Renders a
 * `<section>`; `VoiceProvider` shows it while the reading aid `captionBar` is on.
 */
export const CaptionBar = /* @__PURE__ */ forwardRef<HTMLElement, CaptionBarProps>(
  function CaptionBar({ toTraditional, ...rest }, ref) {
    const say = useWords(speechWords);
    const spoken = useWatched(useVoice('CaptionBar')?.speaker, silent);
    const [isTraditional, setIsTraditional] = useState(false);
    const [hasPinyin, setHasPinyin] = useState(false);
    const [last, setLast] = useState('');
    // It stays until something else is said: what vanishes with the voice nobody can read again.
    if (spoken.text && spoken.text !== last) setLast(spoken.text);
    const text = isTraditional && toTraditional ? toTraditional(last) : last;
    const signs = usePinyin(text, hasPinyin);
    return (
      <CaptionBarRoot
        aria-label={say('speech.caption')}
        data-care-voice-control=""
        {...rest}
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
          {toTraditional && (
            <Checkbox
              checked={isTraditional}
              onChange={(event) => setIsTraditional(event.target.checked)}
            >
              {say('speech.caption.traditional')}
            </Checkbox>
          )}
        </div>
      </CaptionBarRoot>
    );
  },
);

/** How a text is read; `null` until that is known, or when nobody asks. */
function usePinyin(text: string, isWanted: boolean): readonly ReadSign[] | null {
  const [read, setRead] = useState<((text: string) => readonly ReadSign[]) | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    import('@care-mode/voice/pinyin').then(
      ({ pinyinOf }) => setRead(() => pinyinOf),
      // No network: the characters stay.
      () => {},
    );
  }, [isWanted]);
  return isWanted && read ? read(text) : null;
}

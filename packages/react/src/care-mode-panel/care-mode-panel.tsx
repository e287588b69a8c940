'use client';

import { directionOf } from '@care-mode/core';
import { RotateCcw, Undo2 } from 'lucide-react';
import {
  forwardRef,
  useContext,
  useId,
  useState,
  type ComponentPropsWithoutRef,
  type ReactNode,
} from 'react';
import { Button } from '../button';
import { CareModeSwitch } from '../care-mode-switch';
import { CareMore } from '../care-only/care-more';
import { useGivenTable, useWords } from '../messages/use-words';
import { panelWords } from '../messages/zh-cn/panel';
import { CareModeContext } from '../provider/context';
import { useCareMode } from '../provider/use-care-mode';
import { CareScope } from '../scope';
import { CareModePanelRoot } from './care-mode-panel.styles';
import { PanelAids } from './panel-aids';
import { PanelChoice } from './panel-choice';
import { PanelContrast } from './panel-contrast';
import { PanelLocale } from './panel-locale';
import { PanelPresets } from './panel-presets';
import { PanelSample } from './panel-sample';
import { PanelTextScale } from './panel-text-scale';
import { PanelVoice } from './panel-voice';
import type { CareSettings } from '@care-mode/core';

/** What the panel can offer. */
export type CareModePanelAxis = Exclude<keyof CareSettings, (typeof speechKeys)[number]>;

/** Props of {@link CareModePanel}; the rest goes to the `<section>`. */
export interface CareModePanelProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'title'
> {
  /** The heading; `false` where a dialog already has one. @default 显示和声音 */
  title?: ReactNode;
  /**
   * The settings to offer. A control without an effect costs trust: leave out what the app does
   * not follow, and name `voice` and `aids` only where something acts on them. Order does not
   * matter.
   * @default all but `voice` and `aids`
   */
  axes?: readonly CareModePanelAxis[];
  /**
   * The languages to offer.
   * @default zh-CN and those the provider was given `messages` for
   */
  locales?: readonly CareSettings['locale'][];
}

const visibleAxes: readonly CareModePanelAxis[] = [
  'mode',
  'textScale',
  'contrast',
  'colorScheme',
  'targetSize',
  'spacing',
  'motion',
  'layout',
  'locale',
];

/**
 * Every setting in one place, with a live sample. Says where each value comes from and which ones
 * the app has fixed; every choice shows at once, can be undone, and all that is offered can be
 * reset without leaving care mode.
 *
 * The panel is in care mode whatever the page is in: targets of 60 px, contrast of 7:1.
 */
export const CareModePanel = /* @__PURE__ */ forwardRef<HTMLElement, CareModePanelProps>(
  function CareModePanel({ title, axes = visibleAxes, locales, ...rest }, ref) {
    const api = useCareMode();
    const message = useWords(panelWords);
    const page = useContext(CareModeContext);
    const locale = useGivenTable()?.locale ?? 'zh-CN';
    const id = useId();
    const [done, setDone] = useState<'undone' | 'reset' | null>(null);
    const has = (axis: CareModePanelAxis) => axes.includes(axis);
    const offered = locales ?? ['zh-CN', ...(page?.messages ?? []).map((table) => table.locale)];
    const part = { api, message };
    const presets = (['largeText', 'voice', 'simple'] as const).filter(
      (name) => has('mode') && has(axisOf[name]) && !api.isLocked(axisOf[name]),
    );
    const folded = (['colorScheme', 'targetSize', 'spacing', 'motion', 'layout'] as const).filter(
      has,
    );
    return (
      <CareScope settings={{ mode: 'care' }} asChild>
        <CareModePanelRoot
          aria-labelledby={title === false ? undefined : `${id}-title`}
          lang={locale}
          dir={directionOf(locale)}
          {...rest}
          ref={ref}
        >
          {title !== false && <h2 id={`${id}-title`}>{title ?? message('panel.title')}</h2>}
          {has('mode') && (
            // The switch is about the mode of the page, not about the panel's own.
            <CareModeContext.Provider value={page}>
              <CareModeSwitch />
            </CareModeContext.Provider>
          )}
          {presets.length > 0 && (
            <PanelPresets {...part} locales={has('locale') ? offered : []} names={presets} />
          )}
          {has('textScale') && <PanelTextScale {...part} />}
          <PanelSample {...part} />
          {has('contrast') && <PanelContrast {...part} />}
          {has('voice') && <PanelVoice {...part} />}
          {has('locale') && offered.length > 1 && <PanelLocale {...part} locales={offered} />}
          {(folded.length > 0 || has('aids')) && (
            <CareMore label={message('panel.more')}>
              {folded.map((axis) => (
                <PanelChoice key={axis} {...part} axis={axis} />
              ))}
              {has('aids') && <PanelAids {...part} />}
            </CareMore>
          )}
          <div data-axis="end">
            <Button
              icon={Undo2}
              aria-disabled={!api.canUndo || undefined}
              onClick={() => {
                if (!api.canUndo) return;
                api.undo();
                setDone('undone');
              }}
            >
              {message('panel.undo')}
            </Button>
            <Button
              icon={RotateCcw}
              onClick={() => {
                // What this panel offers, but never the mode: leaving care mode asks first.
                api.reset([
                  ...axes.filter((axis) => axis !== 'mode'),
                  ...(has('voice') ? speechKeys : []),
                ]);
                setDone('reset');
              }}
            >
              {message('panel.reset')}
            </Button>
            <p role="status">
              {done === 'undone' && message('panel.undone')}
              {done === 'reset' && message('panel.resetDone')}
            </p>
          </div>
        </CareModePanelRoot>
      </CareScope>
    );
  },
);

/** How it speaks, where it offers speech. */
const speechKeys = [
  'voiceRate',
  'voicePitch',
  'voiceVolume',
  'voiceName',
  'dialect',
  'notices',
] as const;

const axisOf = { largeText: 'textScale', voice: 'voice', simple: 'layout' } as const;

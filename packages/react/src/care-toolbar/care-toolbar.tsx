'use client';
import { settingValues, type CareSettings } from '@care-mode/core';
import {
  AArrowDown,
  AArrowUp,
  Captions,
  Check,
  Contrast,
  Crosshair,
  LogOut,
  MousePointer2,
  RotateCcw,
  Ruler,
  Undo2,
  Volume2,
  ZoomIn,
} from 'lucide-react';
import {
  forwardRef,
  useState,
  type ComponentPropsWithoutRef,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { Button } from '../button';
import { PanelContrast } from '../care-mode-panel/panel-contrast';
import { Dialog } from '../dialog';
import { useWords } from '../messages/use-words';
import { careToolbarWords } from '../messages/zh-cn/care-toolbar';
import { panelWords } from '../messages/zh-cn/panel';
import { useCareMode } from '../provider/use-care-mode';
import { CareToolbarRoot } from './care-toolbar.styles';
import type { IconSource } from '../icon';

/** What the toolbar can offer, by the setting it writes or the aid it switches. */
export type CareToolbarTool = 'textScale' | 'contrast' | CareSettings['aids'][number] | 'voice';

/** Props of {@link CareToolbar}; the rest goes to the `<div>` around the toolbar. */
export interface CareToolbarProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /**
   * The tools to offer, in the toolbar's own order. A control without an effect costs trust: the
   * aids need `ReadingAids` in the app, `captionBar` and `voice` something that speaks.
   * @default text size, contrast, ruler, crosshair, large cursor and lens
   */
  tools?: readonly CareToolbarTool[];
  /**
   * Shows 退出 and is called when it is pressed; hide the toolbar then. What the person chose stays,
   * and so must a way back to the toolbar.
   */
  onExit?: () => void;
}

const usual: readonly CareToolbarTool[] = [
  'textScale',
  'contrast',
  'ruler',
  'crosshair',
  'largeCursor',
  'lens',
];

const aids = ['ruler', 'crosshair', 'largeCursor', 'lens', 'captionBar'] as const;
const aidIcons: Readonly<Record<(typeof aids)[number], IconSource>> = {
  ruler: Ruler,
  crosshair: Crosshair,
  largeCursor: MousePointer2,
  lens: ZoomIn,
  captionBar: Captions,
};

/** One button of the bar. */
interface ToolButton {
  readonly id: string;
  readonly icon: IconSource;
  readonly word: string;
  readonly isPressed?: boolean;
  /** Cannot be used now; it keeps its place in the row and in the order of the keyboard. */
  readonly isDisabled?: boolean;
  readonly opensDialog?: boolean;
  readonly press: () => void;
}

/**
 * The bar of reading tools that people know from government sites (W-01, W-03, W-10, W-23): text
 * size, contrast, ruler, crosshair, large pointer, lens, and on request caption bar and voice. Every
 * button has a word, says whether it is on, and can be undone; 重置 takes back what the bar offers
 * and never leaves care mode.
 *
 * One stop of the Tab key: arrow keys, Home and End go along the bar. Give it an `id` and it is the
 * target of a skip link. Renders a `<div>` with a `role="toolbar"`, in the flow of the page.
 */
export const CareToolbar = /* @__PURE__ */ forwardRef<HTMLDivElement, CareToolbarProps>(
  function CareToolbar({ tools = usual, onExit, ...rest }, ref) {
    const api = useCareMode();
    const say = useWords(careToolbarWords, panelWords);
    const [isChoosing, setChoosing] = useState(false);
    const [done, setDone] = useState<'textScale' | 'undone' | 'reset' | null>(null);
    const [stop, setStop] = useState<string>();
    const { profile } = api;
    const has = (tool: CareToolbarTool) => tools.includes(tool);

    const choose = (settings: Partial<CareSettings>) => {
      setDone('textScale' in settings ? 'textScale' : null);
      api.set(settings);
    };
    const scales = settingValues.textScale;
    const scaleBy = (by: -1 | 1): Omit<ToolButton, 'id' | 'icon' | 'word'> => {
      const textScale = scales[scales.indexOf(profile.textScale) + by];
      return {
        isDisabled: !textScale || api.isLocked('textScale'),
        press: () => textScale && choose({ textScale }),
      };
    };
    const voices = settingValues.voice;
    const buttons: readonly ToolButton[] = [
      ...(has('textScale')
        ? [
            { id: 'larger', icon: AArrowUp, word: say('toolbar.larger'), ...scaleBy(1) },
            { id: 'smaller', icon: AArrowDown, word: say('toolbar.smaller'), ...scaleBy(-1) },
          ]
        : []),
      ...(has('contrast')
        ? [
            {
              id: 'contrast',
              icon: Contrast,
              word: say('toolbar.contrast'),
              opensDialog: true,
              press: () => setChoosing(true),
            },
          ]
        : []),
      ...aids.filter(has).map((aid) => {
        const isPressed = profile.aids.includes(aid);
        return {
          id: aid,
          icon: isPressed ? Check : aidIcons[aid],
          word: say(`panel.aids.${aid}`),
          isPressed,
          isDisabled: api.isLocked('aids'),
          press: () =>
            choose({
              aids: isPressed
                ? profile.aids.filter((used) => used !== aid)
                : [...profile.aids, aid],
            }),
        };
      }),
      ...(has('voice')
        ? [
            {
              id: 'voice',
              icon: Volume2,
              word: say(`toolbar.voice.${profile.voice}`),
              isDisabled: api.isLocked('voice'),
              press: () =>
                choose({ voice: voices[(voices.indexOf(profile.voice) + 1) % voices.length]! }),
            },
          ]
        : []),
      {
        id: 'undo',
        icon: Undo2,
        word: say('panel.undo'),
        isDisabled: !api.canUndo,
        press: () => {
          api.undo();
          setDone('undone');
        },
      },
      {
        id: 'reset',
        icon: RotateCcw,
        word: say('toolbar.reset'),
        press: () => {
          api.reset([...new Set(tools.map(keyOf))]);
          setDone('reset');
        },
      },
      ...(onExit ? [{ id: 'exit', icon: LogOut, word: say('toolbar.exit'), press: onExit }] : []),
    ];
    const first = buttons.some(({ id }) => id === stop) ? stop : buttons[0]!.id;

    return (
      <CareToolbarRoot tabIndex={-1} {...rest} ref={ref}>
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its buttons is the stop */}
        <div
          role="toolbar"
          aria-label={say('toolbar.label')}
          onKeyDown={goAlong}
          onFocus={({ target }: FocusEvent<HTMLElement>) => {
            if (target.dataset.tool) setStop(target.dataset.tool);
          }}
        >
          {buttons.map(({ id, icon, word, isPressed, isDisabled, opensDialog, press }) => (
            <Button
              key={id}
              icon={icon}
              data-tool={id}
              tabIndex={id === first ? 0 : -1}
              aria-pressed={isPressed}
              aria-disabled={isDisabled || undefined}
              aria-haspopup={opensDialog ? 'dialog' : undefined}
              onClick={isDisabled ? undefined : press}
            >
              {word}
            </Button>
          ))}
        </div>
        <p role="status">
          {done === 'undone' && say('panel.undone')}
          {done === 'reset' && say('panel.resetDone')}
          {done === 'textScale' &&
            (profile.textScale === 1
              ? say('panel.textScale.standard')
              : say('panel.textScale.value', { scale: profile.textScale }))}
        </p>
        <Dialog title={say('panel.contrast')} isOpen={isChoosing} onOpenChange={setChoosing}>
          <PanelContrast api={api} message={say} />
        </Dialog>
      </CareToolbarRoot>
    );
  },
);

/** The setting a tool writes. */
function keyOf(tool: CareToolbarTool): 'textScale' | 'contrast' | 'voice' | 'aids' {
  return tool === 'textScale' || tool === 'contrast' || tool === 'voice' ? tool : 'aids';
}

/** Arrow keys along the bar, the way it is read; both ends join. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: bar, target, key } = event;
  const buttons = Array.from(bar.querySelectorAll('button'));
  const at = buttons.indexOf(target as HTMLButtonElement);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const to = {
    [forward]: (at + 1) % buttons.length,
    [back]: (at - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  }[key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]!.focus();
}

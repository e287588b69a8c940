// What loads parts of itself later has an entry of its own and is not named here: `caption-bar`,
// `reading-aids`, `voice`, `voice-commands`. Some bundlers keep what is loaded later even where it is
// never used, and every app that imports from here would carry it.
export { Alert, type AlertKind, type AlertProps } from './alert';
export { BottomArea, type BottomAreaProps } from './bottom-area';
export { Button, type ButtonProps } from './button';
export { Card, type CardProps } from './card';
export { CareModeEntry, type CareModeEntryProps } from './care-mode-entry';
export { CareModePanel, type CareModePanelAxis, type CareModePanelProps } from './care-mode-panel';
export { CareModePrompt, type CareModePromptProps } from './care-mode-prompt';
export { CareModeSettingRow, type CareModeSettingRowProps } from './care-mode-setting-row';
export { CareModeSwitch, type CareModeSwitchProps } from './care-mode-switch';
export { AdSlot, CareOnly, CareSwap, StandardOnly } from './care-only';
export type { AdSlotProps, CareOnlyProps, CareSwapProps, StandardOnlyProps } from './care-only';
export { CareToolbar, type CareToolbarProps, type CareToolbarTool } from './care-toolbar';
export { Checkbox, type CheckboxProps } from './checkbox';
export { Crosshair, type CrosshairProps } from './crosshair';
export { Dialog, type DialogProps } from './dialog';
export { Grid, type GridProps } from './grid';
export { Heading, type HeadingProps } from './heading';
export { HelpDock, type HelpDockLink, type HelpDockProps } from './help-dock';
export { Icon, type IconProps, type IconSource } from './icon';
export { IconButton, type IconButtonProps } from './icon-button';
export { LargeCursor, type LargeCursorProps } from './large-cursor';
export { Lens, type LensProps } from './lens';
export { Link, type LinkProps } from './link';
export { List, ListItem, type ListItemProps, type ListProps } from './list';
export { LongPressEnlarge, type LongPressEnlargeProps } from './long-press-enlarge';
export { useMessage } from './messages';
export type { CareMessages, MessageKey } from './messages';
export { NavBar, NavBarButton, type NavBarButtonProps, type NavBarProps } from './nav-bar';
export { Paragraph, type ParagraphProps } from './paragraph';
export { Prose, type ProseProps } from './prose';
export { PointToRead, type PointToReadProps } from './point-to-read';
export {
  CareModeProvider,
  CareModeScript,
  careModeAttributes,
  careModeScript,
  useCareMode,
  useCareProfile,
  useControlledSettings,
} from './provider';
export type {
  CareModeApi,
  CareModeAttributes,
  CareModeOptions,
  CareModeProviderProps,
  CareModeScriptProps,
  ControlledSettings,
} from './provider';
export { Radio, RadioGroup, type RadioGroupProps, type RadioProps } from './radio-group';
export { ReadAloud, ReadAloudRegion } from './read-aloud';
export type { ReadAloudProps, ReadAloudRegionProps } from './read-aloud';
export { ReadingRuler, type ReadingRulerProps } from './reading-ruler';
export { CareExempt, CareScope, ScopePortal, useScopeAttach } from './scope';
export type { CareExemptProps, CareScopeProps, ScopePortalProps } from './scope';
export { SearchField, type SearchFieldProps } from './search-field';
export { Sheet, type SheetProps } from './sheet';
export { SpeakButton, type SpeakButtonProps } from './speak-button';
export { SpeechBar, type SpeechBarProps } from './speech-bar';
export { Stack, type StackProps } from './stack';
export { Switch, type SwitchProps } from './switch';
export { TabBar, TabBarItem, type TabBarItemProps, type TabBarProps } from './tab-bar';
export { Tabs, type TabItem, type TabsProps } from './tabs';
export { Text, type TextProps } from './text';
export { TextField, type TextFieldProps } from './text-field';
export {
  createToastQueue,
  NoticeList,
  ToastRegion,
  toastQueue,
  useToast,
  type Notice,
  type NoticeListProps,
  type ToastOptions,
  type ToastQueue,
  type ToastRegionProps,
  type ToastState,
} from './toast';
export { VoiceInputButton, type VoiceInputButtonProps } from './voice-input-button';
export { VoiceReport, type VoiceReportProps } from './voice-report';
export { VoiceTextField, type VoiceTextFieldProps } from './voice-text-field';

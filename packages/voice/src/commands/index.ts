export { builtIns, type BuiltIn } from './built-in.ts';
export {
  createCommands,
  type BuiltInActions,
  type CommandOption,
  type CommandResult,
  type Commands,
  type CommandsOptions,
  type VoiceCommand,
} from './commands.ts';
export type { Verb } from './grammar.ts';
export { isIrreversibleControl, isIrreversibleName } from './irreversible.ts';
export { matchUtterance, type Candidate, type Match, type MatchOptions } from './match.ts';
export { nameControls, type NamedControl, type NamingOptions } from './name-controls.ts';
export { boxOnScreen, placeNumbers, type NumberPlace, type ScreenBox } from './place-numbers.ts';
export type { Sounds } from './tokens.ts';

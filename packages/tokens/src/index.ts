export {
  boundaryPairs,
  colourPurposes,
  colours,
  contrasts,
  pairs,
  textPairs,
  type ColourPurpose,
  type ColourScheme,
  type Contrast,
  type Mode,
} from './colours';
export { palette, type PaletteColour } from './palette';
export {
  constants,
  durationMs,
  fontFamily,
  letterSpacingEm,
  lines,
  sizes,
  spaceSteps,
  spaceUnitPx,
  targets,
  text,
  textScales,
  textSizePx,
  textSteps,
  type SizePurpose,
  type Spacing,
  type TargetSize,
  type TextScale,
  type TextStep,
} from './sizes';
export { token, type TokenName } from './token';

/**
 * The palette: every colour the design owns, once, by what it looks like. Nothing outside this
 * package refers to it; components use purposes (see `colours.ts`).
 *
 * The lens of an older eye yellows and scatters, so steps differ in lightness before hue, paper is
 * warm instead of white, and blue never stands against green or violet as the only cue.
 */
export const palette = {
  white: '#ffffff',
  black: '#000000',

  paper: '#faf7f2',
  paperRaised: '#fffdf9',
  paperSunken: '#f1ece3',
  ink: '#1b1a17',
  inkSoft: '#47433c',
  inkSofter: '#35322c',
  inkQuiet: '#666056',
  inkQuietCare: '#4b463e',
  stone: '#6f685e',
  stoneDeep: '#4f493f',
  stoneMid: '#857d70',
  stoneLight: '#d9d2c6',

  night: '#171613',
  nightRaised: '#211f1b',
  nightSunken: '#0e0d0b',
  chalk: '#f5f0e6',
  chalkSoft: '#d6cfc1',
  chalkQuiet: '#a79f90',
  chalkQuietCare: '#bdb5a6',
  ash: '#9a9284',
  ashLight: '#b9b1a2',
  ashMid: '#857d70',
  ashDeep: '#3d3931',

  lake: '#0b4f6c',
  lakeDeep: '#093f57',
  lakeDeeper: '#072f42',
  lakeDeepest: '#052838',
  lakeMist: '#dcebf1',
  lakeGlow: '#8fd0ec',
  lakeGlowBright: '#b0def2',
  lakeGlowSoft: '#74c1e2',
  lakeNight: '#12394a',
  lakeNightText: '#d5eef9',

  pine: '#14532d',
  pineDeep: '#0d3b1f',
  pineMist: '#e1f0e5',
  pineGlow: '#8fd9a8',
  pineInk: '#06210f',
  pineNight: '#123a20',
  pineNightText: '#c7f0d3',

  amber: '#7a3e00',
  amberDeep: '#5a2d00',
  amberMist: '#fbebd3',
  amberGlow: '#f5c26b',
  amberInk: '#2b1700',
  amberNight: '#452b06',
  amberNightText: '#fce5bd',

  brick: '#9b1c1c',
  brickDeep: '#751212',
  brickMist: '#fbe6e3',
  brickGlow: '#ffb4ab',
  brickInk: '#3b0705',
  brickNight: '#561310',
  brickNightText: '#ffdad5',

  slate: '#3b4a5a',
  slateDeep: '#2a3744',
  slateMist: '#e6ebf0',
  slateGlow: '#bccada',
  slateInk: '#111a23',
  slateNight: '#26313c',
  slateNightText: '#dde6ef',

  ultramarine: '#00106b',
  yellow: '#ffe600',
} as const;

/** The name of a colour in the palette. */
export type PaletteColour = keyof typeof palette;

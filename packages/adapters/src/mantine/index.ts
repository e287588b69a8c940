import type { CSSVariablesResolver } from '@mantine/core';
import { grown } from '@care-mode/retrofit';
import type { CareMark } from '../marks.ts';

/**
 * Makes the variables of a Mantine theme follow the person's text size: text from 18 px (A-05) on
 * lines with room (A-06, C-02) in care mode. The values are expressions, so a switch renders
 * nothing, and while no setting is on they mean exactly what the theme says.
 *
 * @param own - The app's own resolver, if it has one; what it names stays its own.
 * @default own - none: the variables of the theme alone
 *
 * @example <MantineProvider theme={theme} cssVariablesResolver={careVariables()}>
 */
export function careVariables(own?: CSSVariablesResolver): CSSVariablesResolver {
  return (theme) => {
    const { fontSizes, lineHeights, headings } = theme;
    const sizes: Record<string, string> = { '--mantine-line-height': roomy(lineHeights.md) };
    for (const [name, size] of Object.entries(fontSizes)) {
      sizes[`--mantine-font-size-${name}`] = grown(size);
    }
    for (const [name, height] of Object.entries(lineHeights)) {
      sizes[`--mantine-line-height-${name}`] = roomy(height);
    }
    for (const [name, { fontSize, lineHeight }] of Object.entries(headings.sizes)) {
      sizes[`--mantine-${name}-font-size`] = grown(fontSize);
      sizes[`--mantine-${name}-line-height`] = roomy(lineHeight);
    }
    const { variables, light, dark } = own?.(theme) ?? { variables: {}, light: {}, dark: {} };
    return { variables: { ...sizes, ...variables }, light, dark };
  };
}

/**
 * Mantine's dark scheme while the person asked for light text on a dark ground (A-08, C-05), for
 * `useCareMarks`. An app that has no dark scheme leaves it out; the contrast themes need it not.
 */
export const mantineMarks: readonly CareMark[] = [
  { on: 'html', attribute: 'data-mantine-color-scheme', value: 'dark', when: 'dark' },
];

/** A height in px or rem is as high as it is, and grows with its text; a number is a factor. */
function roomy(lineHeight: string): string {
  const line = 'var(--care-fit-line, 0)';
  const isFactor = Number.isFinite(Number(lineHeight));
  return `max(${lineHeight}, ${isFactor ? line : `calc(1em * ${line})`})`;
}

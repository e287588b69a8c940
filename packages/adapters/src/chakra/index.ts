import { grown } from '@care-mode/retrofit';
import type { SystemConfig } from '@chakra-ui/react';

type Node = Readonly<Record<string, unknown>>;

/**
 * Lets a system of Chakra UI follow the care settings, for
 * `createSystem(defaultConfig, own, careConfig(defaultConfig, own))`: its sizes of text become
 * expressions, from 18 px in care mode, and the line heights of its text styles have room for
 * them (A-06, C-02), so that a switch renders nothing. While no setting is on, each means exactly
 * what the system says.
 *
 * @param configs - What the system is made of, in the order `createSystem` has it.
 * @returns sizes and text styles alone, to be put last
 */
export function careConfig(...configs: readonly SystemConfig[]): SystemConfig {
  const all = (pick: (theme: NonNullable<SystemConfig['theme']>) => object | undefined): Node =>
    Object.assign({}, ...configs.map(({ theme }) => theme && pick(theme)));
  return {
    theme: {
      tokens: { fontSizes: followTokens(all(({ tokens }) => tokens?.fontSizes)) },
      textStyles: followStyles(all(({ textStyles }) => textStyles)),
    },
  } as SystemConfig;
}

/** Tokens stand in groups, each as `{ value }`. */
function followTokens(tokens: Node): Node {
  return mapNode(tokens, (name, value) => (name === 'value' ? followSize(value) : value));
}

function followStyles(styles: Node): Node {
  return mapNode(styles, (name, value) => {
    if (name === 'fontSize') return followSize(value);
    return name === 'lineHeight' && isLength(value)
      ? `max(${value}, calc(1em * var(--care-fit-line, 0)))`
      : value;
  });
}

/** Names of tokens, references and sizes that hang on the text around them follow by themselves. */
function followSize(value: unknown): unknown {
  return isLength(value) ? grown(value) : value;
}

function mapNode(node: Node, change: (name: string, value: unknown) => unknown): Node {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null
        ? mapNode(value as Node, change)
        : change(name, value),
    ]),
  );
}

function isLength(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^(?:\d*\.?\d+(?:px|rem)|(?:calc|clamp|min|max)\(.+\))$/.test(value)
  );
}

import type {
  AtRule,
  ChildNode,
  Container,
  Declaration as Written,
  Helpers,
  Plugin,
  Root,
  Rule,
} from 'postcss';
import { formatFont, parseFont } from '../fit/font-shorthand.ts';
import {
  fitFontSize,
  fitRule,
  fittedProperties,
  type CareDeclaration,
  type Declaration,
} from '../fit/rewrite-rule.ts';
import { conditionsOf, inCare, meansRoot, narrowed, nested, partsOf } from '../fit/selectors.ts';
import type { LookUp } from '../fit/sizes.ts';
import { isFileOff, notOptedOut } from './opt-out.ts';
import { findPressables } from './pressable.ts';

/** How style sheets are brought over at build time. */
export interface CareModeFitOptions {
  /**
   * Files to bring over: a piece of their path, with forward slashes, or a pattern. Default: all,
   * those of libraries too.
   */
  readonly include?: string | RegExp | readonly (string | RegExp)[];
  /** Files to leave alone, said the same way. Default: none. It wins over `include`. */
  readonly exclude?: string | RegExp | readonly (string | RegExp)[];
  /**
   * Whether buttons, fields and rows that are evidently pressable get the height of a target in
   * care mode. Default: true.
   */
  readonly targets?: boolean;
  /**
   * Text of style sheets that define variables which other files use, such as a library's
   * `css-vars.css`. Sizes that hang on them can then grow; without it they only get the floor.
   */
  readonly definitions?: string | readonly string[];
}

/** At-rules that hold style rules. Others are left alone, keyframes among them. */
const grouping = /^(?:media|supports|layer|container|scope|starting-style|(?:-moz-)?document)$/i;
/** Exports and imports of CSS modules look like rules. */
const cssModules = /^\s*:(?:export|import)\b/;
const ours = /data-care-(?:mode|text-scale)/;

type Given = Declaration & { readonly node: Written };

/**
 * PostCSS plugin that makes style sheets follow the care settings. It changes nothing while no
 * setting is on; `@care-mode/retrofit/fit.css`, loaded by the page, says what a setting means.
 *
 * It works on what other plugins leave behind, wherever it stands among them, and twice is the same
 * as once.
 *
 * @throws {TypeError} for an option there is not, or of a kind that option does not take
 */
export function careModeFit(options: CareModeFitOptions = {}): Plugin {
  checkOptions(options);
  return {
    postcssPlugin: 'care-mode-fit',
    OnceExit(root, helpers) {
      if (!isWanted(root, options) || isFileOff(root)) return;
      createSheet(root, helpers, options)();
    },
  };
}
careModeFit.postcss = true as const;

const shown = (given: unknown): string =>
  typeof given === 'string'
    ? `'${given}'`
    : Array.isArray(given)
      ? `[${given.map(shown).join(', ')}]`
      : String(given);
const isPattern = (one: unknown) =>
  typeof one === 'string' || Object.prototype.toString.call(one) === '[object RegExp]';
const files = {
  takes: 'a piece of a path or a pattern, or a list of them',
  isRight: (given: unknown) => listOf(given).every(isPattern),
};
const kinds = {
  include: files,
  exclude: files,
  targets: { takes: 'true or false', isRight: (given: unknown) => typeof given === 'boolean' },
  definitions: {
    takes: "the text of a style sheet or a list of such texts (read files with 'utf8')",
    isRight: (given: unknown) => listOf(given).every((one) => typeof one === 'string'),
  },
} satisfies Record<keyof CareModeFitOptions, unknown>;
const kindOf = new Map(Object.entries(kinds));

/** A config is often JavaScript: nobody else would tell that a file is left out by mistake. */
function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || !options || Array.isArray(options)) {
    throw new TypeError(
      `careModeFit() was given ${shown(options)}. It takes an object of options, or nothing.`,
    );
  }
  for (const [name, given] of Object.entries(options)) {
    const kind = kindOf.get(name);
    if (!kind) {
      throw new TypeError(
        `careModeFit() has no option "${name}". Options are: ${Object.keys(kinds).join(', ')}.`,
      );
    }
    if (given !== undefined && !kind.isRight(given)) {
      throw new TypeError(
        `careModeFit(): ${name} takes ${kind.takes}. It was given ${shown(given)}.`,
      );
    }
  }
}

function createSheet(root: Root, helpers: Helpers, options: CareModeFitOptions): () => void {
  const { result, postcss } = helpers;
  const lookUp = definitionsIn([
    root,
    ...listOf(options.definitions).map((text) => postcss.parse(text)),
  ]);
  const isPressable = options.targets === false ? () => false : findPressables(root);
  const enlarged = new WeakMap<object, Set<string>>();
  const said = new Set<string>();

  function warn(text: string, node: Written): void {
    if (said.has(text)) return;
    said.add(text);
    result.warn(text, { node, plugin: 'care-mode-fit' });
  }

  function visit(container: Container<ChildNode>, parent: string): void {
    const nodes = container.nodes ?? [];
    const kept = notOptedOut(nodes);
    const after = new Map<ChildNode, readonly Rule[]>();
    nodes.forEach((node, at) => {
      if (!kept.has(node)) return;
      if (node.type === 'rule') {
        if (cssModules.test(node.selector) || ours.test(node.selector)) return;
        const selector = nested(node.selector, parent);
        visit(node, selector);
        after.set(node, fit(node, selector, nodes[at + 1]));
      } else if (node.type === 'atrule' && node.nodes && grouping.test(node.name)) {
        visit(node, parent);
        if (parent) node.append(...fit(node, parent, node.last));
      }
    });
    // All at once: putting them in one by one takes a minute for 50 000 rules.
    container.nodes = nodes.flatMap((node) => [node, ...(after.get(node) ?? [])]);
    for (const rules of after.values()) for (const rule of rules) rule.parent = container as never;
  }

  /**
   * One block of declarations, a rule or an at-rule nested in one. Changes it, and gives the rules
   * that are to stand behind it.
   *
   * @param behind - What stands there already.
   */
  function fit(block: Rule | AtRule, selector: string, behind: ChildNode | undefined): Rule[] {
    const nodes = block.nodes ?? [];
    const kept = notOptedOut(nodes);
    const written = nodes.filter((node) => kept.has(node)).filter(isPlainDeclaration);
    if (written.length === 0) return [];
    const given = written.flatMap((node) => knownTo(node, lookUp));
    // A later declaration of the same counts, whatever an earlier one says.
    const counts = ({ property, important, node }: Given) =>
      !given.some(
        (other) =>
          other.property === property &&
          written.indexOf(other.node) > written.indexOf(node) &&
          (other.important || !important),
      );
    const parts = block.type === 'rule' ? partsOf(block.selector) : ['&'];
    const pressable = parts.filter((part) => block.type === 'rule' && presses(part, block, given));
    const plain = parts.filter((part) => !pressable.includes(part));

    const { replaced, switched, careOnly, undecided } = fitRule(selector, given, lookUp);
    const forPressable =
      pressable.length > 0 ? fitRule(selector, given, lookUp, true).careOnly : careOnly;
    for (const { property, node, value } of replaced) {
      const font = node.prop.toLowerCase() === 'font' ? parseFont(node.value) : null;
      if (!font) node.value = value;
      else if (property === 'font-size') node.value = formatFont({ ...font, size: value });
      else node.value = formatFont({ ...font, lineHeight: value });
    }
    const whenOn = switched.filter(counts);
    for (const what of undecided) {
      const node = given.find(({ property }) => what.startsWith(`${property}:`))!.node;
      warn(
        `${what} was left as it is, because it hangs on something this file does not tell, so its ` +
          'text may stay small in care mode. If variables are defined in another file, give its ' +
          "text to the option 'definitions'.",
        node,
      );
    }
    for (const { property, value, node } of given) {
      if (!property.endsWith('text-size-adjust') || /^\s*(?:auto|inherit|unset)/.test(value))
        continue;
      if (value.includes('--care-')) continue;
      warn(
        `${property}: ${value} keeps a person from enlarging text in the browser or in ` +
          'WeChat. It is lifted in care mode; better take it out.',
        node,
      );
    }
    const rules = [
      ...forCareMode(block, plain, [...whenOn, ...careOnly]),
      ...forCareMode(block, pressable, [...whenOn, ...forPressable]),
    ];
    // Brought over before, perhaps by the build of a library.
    const isThere = behind?.type === 'rule' && rules.some((rule) => isSameSelector(rule, behind));
    return isThere ? [] : rules;
  }

  function presses(part: string, block: Rule, given: readonly Given[]): boolean {
    if (!isPressable(part)) return false;
    const done = enlarged.get(block.parent!) ?? new Set();
    enlarged.set(block.parent!, done);
    const first = !done.has(part.trim());
    done.add(part.trim());
    // Once, and again where a later rule would take it back.
    return first || given.some(({ property }) => /^(?:min-)?height$|^padding/.test(property));
  }

  /** Rules of ours for some parts of a block, for care mode only. */
  function forCareMode(
    block: Rule | AtRule,
    parts: readonly string[],
    declarations: readonly CareDeclaration[],
  ): Rule[] {
    return ([undefined, 'box', 'row'] as const).flatMap((of) => {
      const wanted = declarations.filter((one) => one.of === of);
      const selector = parts
        .filter((part) => part.trim() && !meansRoot(part))
        .map((part) => narrowed(part, ...conditionsOf(of), inCare))
        .join(', ');
      if (wanted.length === 0 || !selector) return [];
      const { source } = block;
      const nodes = wanted.map(
        ({ property, value, important }) =>
          new helpers.Declaration({ prop: property, value, important, source }),
      );
      return [new helpers.Rule({ selector, source, nodes })];
    });
  }

  return () => visit(root as Container<ChildNode>, '');
}

/** What a declaration says of the properties we look at, shorthands taken apart. */
function knownTo(node: Written, lookUp: LookUp): Given[] {
  const { value, important = false } = node;
  const property = node.prop.toLowerCase();
  const one = (property: string, value: string): Given => ({ property, value, important, node });
  if (property === 'padding') {
    const [above = '', , below = above] = value.trim().split(/\s+(?![^(]*\))/);
    return [one('padding-top', above), one('padding-bottom', below)];
  }
  if (property === 'font') {
    if (/^\s*var\(/i.test(value)) return [one('font', value)];
    const font = parseFont(value);
    // What is no size makes no shorthand, and what is none must not become one.
    const isFont = font && fitFontSize(font.size, lookUp) !== undefined;
    return isFont ? [one('font-size', font.size), one('line-height', font.lineHeight)] : [];
  }
  return fittedProperties.has(property) ? [one(property, value)] : [];
}

function isPlainDeclaration(node: ChildNode): node is Written {
  // `*height`, `_height` and `\9` speak to browsers of long ago.
  return node.type === 'decl' && !/[*_$]$/.test(node.raws.before ?? '') && !/\\/.test(node.value);
}

function isSameSelector(one: Rule, other: Rule): boolean {
  const textOf = (rule: Rule) => rule.selector.replace(/["'\s]/g, '');
  return textOf(one) === textOf(other);
}

function definitionsIn(roots: readonly Root[]): LookUp {
  const known = new Map<string, Set<string>>();
  const define = (name: string, value: string) => {
    const all = known.get(name) ?? new Set();
    known.set(name, all.add(value.trim()));
  };
  for (const root of roots) {
    root.walk((node) => {
      if (node.type === 'decl' && node.prop.startsWith('--')) define(node.prop, node.value);
      if (node.type === 'atrule' && node.name === 'property') {
        node.each((child) => {
          if (child.type === 'decl' && child.prop === 'initial-value')
            define(node.params.trim(), child.value);
        });
      }
    });
  }
  const lists = new Map([...known].map(([name, values]) => [name, [...values]]));
  return (name) => lists.get(name);
}

const listOf = <One>(given: One | readonly One[] | undefined): readonly One[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given as One];

function isWanted(root: Root, { include, exclude }: CareModeFitOptions): boolean {
  const file = (root.source?.input.file ?? '').replace(/\\/g, '/');
  const named = (list: readonly (string | RegExp)[]) =>
    list.some((one) => (typeof one === 'string' ? file.includes(one) : one.test(file)));
  return !named(listOf(exclude)) && (include === undefined || named(listOf(include)));
}

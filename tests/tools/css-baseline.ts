import browserslist from 'browserslist';
import doiuse from 'doiuse';
import postcss, { type ChildNode, type Declaration, type Node, type Rule } from 'postcss';
import { enhancements } from './css-enhancements.ts';

/** Something a browser of the baseline does not understand. */
export interface CssFinding {
  /** What is used, as `enhancements` names it: `property inset`, `selector :has` ... */
  feature: string;
  /** Line in the checked text, counted from 1. */
  line: number;
  message: string;
}

type Versions = readonly [chrome: number, firefox: number, safari: number];
const never = Infinity;

// First versions that understand a feature, for what is younger than the baseline or close to it.
// doiuse (data of caniuse.com) is asked as well, but knows few features that matter here.
const properties: Record<string, Versions> = {
  inset: [87, 66, 14.1],
  'inset-block': [87, 63, 14.1],
  'inset-inline': [87, 63, 14.1],
  'inset-block-start': [87, 63, 14.1],
  'inset-block-end': [87, 63, 14.1],
  'inset-inline-start': [87, 63, 14.1],
  'inset-inline-end': [87, 63, 14.1],
  'margin-inline': [87, 66, 14.1],
  'margin-block': [87, 66, 14.1],
  'padding-inline': [87, 66, 14.1],
  'padding-block': [87, 66, 14.1],
  'border-inline': [87, 66, 14.1],
  'border-block': [87, 66, 14.1],
  'border-inline-width': [87, 66, 14.1],
  'border-inline-style': [87, 66, 14.1],
  'border-inline-color': [87, 66, 14.1],
  'border-block-width': [87, 66, 14.1],
  'border-block-style': [87, 66, 14.1],
  'border-block-color': [87, 66, 14.1],
  'border-start-start-radius': [89, 66, 15],
  'border-start-end-radius': [89, 66, 15],
  'border-end-start-radius': [89, 66, 15],
  'border-end-end-radius': [89, 66, 15],
  'scroll-padding': [69, 68, 14.1],
  'scroll-padding-top': [69, 68, 14.1],
  'scroll-padding-bottom': [69, 68, 14.1],
  'scroll-padding-block': [69, 68, 15],
  'scroll-padding-block-start': [69, 68, 15],
  'scroll-padding-block-end': [69, 68, 15],
  'scroll-margin': [69, 90, 14.1],
  'scroll-margin-top': [69, 68, 14.1],
  'scroll-margin-block': [69, 68, 15],
  'scroll-margin-block-start': [69, 68, 15],
  'scroll-margin-block-end': [69, 68, 15],
  'scroll-behavior': [61, 36, 15.4],
  'overscroll-behavior': [63, 59, 16],
  'overscroll-behavior-x': [63, 59, 16],
  'overscroll-behavior-y': [63, 59, 16],
  'overscroll-behavior-block': [77, 73, 16],
  'overscroll-behavior-inline': [77, 73, 16],
  'overflow-anchor': [56, 66, never],
  'aspect-ratio': [88, 89, 15],
  'accent-color': [93, 92, 15.4],
  appearance: [84, 80, 15.4],
  contain: [52, 69, 15.4],
  'content-visibility': [85, 125, 18],
  'contain-intrinsic-size': [83, 107, 17],
  'contain-intrinsic-width': [95, 107, 17],
  'contain-intrinsic-height': [95, 107, 17],
  'contain-intrinsic-block-size': [95, 107, 17],
  'contain-intrinsic-inline-size': [95, 107, 17],
  'container-type': [105, 110, 16],
  'container-name': [105, 110, 16],
  container: [105, 110, 16],
  'text-decoration-thickness': [89, 70, 12.1],
  'text-wrap': [114, 121, 17.4],
  'text-size-adjust': [54, never, never],
  'text-spacing-trim': [123, never, never],
  'text-autospace': [140, never, 18.4],
  'text-box': [133, never, 18.2],
  'hanging-punctuation': [never, never, 10],
  'hyphenate-limit-chars': [109, 137, never],
  'user-select': [54, 69, never],
  'forced-color-adjust': [89, 113, never],
  'print-color-adjust': [136, 97, 15.4],
  'scrollbar-width': [121, 64, 18.2],
  'scrollbar-color': [121, 64, 26.2],
  'scrollbar-gutter': [94, 97, 18.2],
  'backdrop-filter': [76, 103, 18],
  mask: [120, 53, 15.4],
  'mask-image': [120, 53, 15.4],
  translate: [104, 72, 14.1],
  rotate: [104, 72, 14.1],
  scale: [104, 72, 14.1],
  'field-sizing': [123, never, 26.2],
  'interpolate-size': [129, never, never],
  'line-clamp': [never, never, never],
  'view-transition-name': [111, 144, 18],
  'animation-timeline': [115, never, 26],
  'anchor-name': [125, 147, 26],
  'position-anchor': [125, 147, 26],
  'font-size-adjust': [127, 118, 16.4],
};

const values: readonly (readonly [property: RegExp, value: RegExp, feature: string, Versions])[] = [
  [/^overflow(-[xy])?$/, /\bclip\b/, 'overflow: clip', [90, 81, 16]],
  [/^overflow-wrap$/, /\banywhere\b/, 'overflow-wrap: anywhere', [80, 65, 15.4]],
  [/^float$|^clear$/, /\binline-(start|end)\b/, 'float: inline-start', [118, 55, 15]],
  [/^position$/, /\bsticky\b/, 'position: sticky', [56, 32, 13]],
  [/^content$/, /["']\s*\//, 'content with alternative text', [77, 128, 17.4]],
  [/^grid-template-/, /\bsubgrid\b/, 'subgrid', [117, 71, 16]],
  [/./, /\bcolor-mix\(/, 'color-mix()', [111, 113, 16.2]],
  [/./, /\b(oklch|oklab|lch|lab)\(/, 'lab and lch colours', [111, 113, 15.4]],
  [/./, /\blight-dark\(/, 'light-dark()', [123, 120, 17.5]],
  [
    /./,
    /\b(round|mod|rem|sin|cos|tan|pow|sqrt|hypot|abs|sign)\(/,
    'newer maths functions',
    [125, 118, 15.4],
  ],
  [
    /./,
    /(?<![\w-])[\d.]+([sld]v(h|w|i|b|min|max))\b/,
    'small, large and dynamic viewport units',
    [108, 101, 15.4],
  ],
  [/./, /(?<![\w-])[\d.]+cq(w|h|i|b|min|max)\b/, 'container units', [105, 110, 16]],
  [/./, /(?<![\w-])[\d.]+r?lh\b/, 'line height units', [109, 120, 16.4]],
  [/./, /(?<![\w-])[\d.]+ic\b/, 'unit ic', [106, 97, 15.4]],
  [
    /./,
    /\bCanvasText\b|\bButtonBorder\b|\bSelectedItem(Text)?\b|\bAccentColor\b/,
    'newer system colours',
    [89, 103, 15.4],
  ],
];

const selectors: readonly (readonly [RegExp, string, Versions])[] = [
  [/:has\(/, ':has', [105, 121, 15.4]],
  [/:is\(/, ':is', [88, 78, 14]],
  [/:where\(/, ':where', [88, 78, 14]],
  [/:not\([^()]*,/, ':not with a list', [88, 84, 9]],
  [/:focus-visible/, ':focus-visible', [86, 85, 15.4]],
  [/:dir\(/, ':dir', [120, 49, 16.4]],
  [/:user-(in)?valid/, ':user-invalid', [119, 88, 16.5]],
  [/:modal\b/, ':modal', [105, 103, 15.6]],
  [/:popover-open/, ':popover-open', [114, 125, 17]],
  [/:autofill/, ':autofill', [110, 86, 15]],
  [/::backdrop/, '::backdrop', [37, 47, 15.4]],
  [/::highlight\(/, '::highlight', [105, 140, 17.2]],
  [/:nth-(last-)?child\([^)]*\bof\b/, ':nth-child of', [111, 113, 9]],
  [/:state\(/, ':state', [125, 126, 17.4]],
];

const atRules: Record<string, Versions> = {
  layer: [99, 97, 15.4],
  container: [105, 110, 16],
  property: [85, 128, 16.4],
  scope: [118, 128, 17.4],
  'starting-style': [117, 129, 17.5],
  'view-transition': [126, never, 18.2],
};

const mediaFeatures: readonly (readonly [RegExp, string, Versions])[] = [
  [/prefers-contrast/, 'media prefers-contrast', [96, 101, 14.1]],
  [/forced-colors/, 'media forced-colors', [89, 89, 16]],
  [/prefers-reduced-transparency/, 'media prefers-reduced-transparency', [118, never, never]],
  [/inverted-colors/, 'media inverted-colors', [never, never, 9.1]],
  [/[<>]=?/, 'media range syntax', [104, 63, 16.4]],
  [/scripting/, 'media scripting', [120, 113, 17]],
];

/**
 * Ids of caniuse.com that lump together what the tables above tell apart property by property, or
 * that are marked partial for a part we do not use.
 */
const coarse = [
  // styled-components takes nesting apart before a browser sees it.
  'css-nesting',
  // Judged one property at a time: `margin-inline-start` is older than `margin-inline`.
  'css-logical-props',
  // Partial means sticky table heads (Chrome 91) and `overflow: clip`, which has its own line.
  'css-sticky',
  'css-overflow',
  // Partial for flex boxes only; judged where the box is known to be one.
  'flexbox-gap',
  // Partial means `fill-available` and `stretch`; min-content and fit-content are older.
  'intrinsic-width',
  // Partial for `break-*` between columns; the tool counts every `column-gap` and `break-inside`.
  'multicolumn',
  // Partial for shapes from SVG; `inset()` and `circle()` are older. `mask` has its own line.
  'css-clip-path',
  // The tool takes `:not(a):not(b)` for a list.
  'css-not-sel-list',
  // Partial means it wants a prefix; the tables ask for that prefix.
  'css-appearance',
  'user-select-none',
  'css-masks',
];

/** The oldest version of each engine that `browserslist` in package.json names. */
export function baseline(root: string): Versions {
  const all = browserslist(undefined, { path: root });
  const oldest = (name: string) =>
    Math.min(
      ...all
        .filter((entry) => entry.startsWith(`${name} `))
        .map((entry) => Number.parseFloat(entry.slice(name.length + 1))),
    );
  return [
    Math.min(oldest('chrome'), oldest('edge')),
    oldest('firefox'),
    Math.min(oldest('safari'), oldest('ios_saf')),
  ];
}

const names = ['Chrome', 'Firefox', 'Safari'] as const;

function missingIn(since: Versions, floor: Versions): string {
  return names
    .map((name, at) => {
      const first = since[at] ?? never;
      if (first <= (floor[at] ?? 0)) return '';
      return first === never ? `${name}, any version` : `${name} before ${first}`;
    })
    .filter(Boolean)
    .join(', ');
}

/** A feature test around a rule is the right fallback: what is inside is never reached too early. */
function guardedBySupports(node: Node, word: string): boolean {
  for (let at: Node | undefined = node.parent; at; at = at.parent) {
    if (at.type === 'atrule' && 'name' in at && at.name === 'supports') {
      if (String((at as unknown as { params: string }).params).includes(word)) return true;
    }
  }
  return false;
}

const siblings = (declaration: Declaration): ChildNode[] => declaration.parent?.nodes ?? [];

/** Grid has had `gap` for long; flex boxes got it in Safari 14.1. */
function isFlex(declaration: Declaration): boolean {
  return siblings(declaration).some(
    (node) => node.type === 'decl' && node.prop === 'display' && /\bflex\b/.test(node.value),
  );
}

/** `-webkit-appearance` beside `appearance` says the same to the browsers that need it. */
function hasPrefixed(declaration: Declaration): boolean {
  return siblings(declaration).some(
    (node) =>
      node.type === 'decl' &&
      (node.prop === `-webkit-${declaration.prop}` ||
        // An older value of the same property before a newer one is a fallback as well.
        (node.prop === declaration.prop &&
          node !== declaration &&
          siblings(declaration).indexOf(node) < siblings(declaration).indexOf(declaration))),
  );
}

/**
 * Everything in a piece of CSS that a browser of the baseline would not understand and that is not
 * listed in `css-enhancements.ts` as something the page does well without.
 *
 * @param css plain CSS, or the nested kind styled-components takes
 * @param floor what {@link baseline} returns
 * @param used collects the enhancements that were met
 */
export async function checkCss(
  css: string,
  floor: Versions,
  used: Set<string> = new Set(),
): Promise<CssFinding[]> {
  const findings: CssFinding[] = [];
  const report = (node: Node, feature: string, since: Versions, extra = '') => {
    const missing = missingIn(since, floor);
    if (!missing) return;
    if (!extra && enhancements.some((one) => one.feature === feature)) {
      used.add(feature);
      return;
    }
    findings.push({
      feature,
      line: node.source?.start?.line ?? 1,
      message: `${feature} is not understood by ${missing}${extra}`,
    });
  };

  const tree = postcss.parse(css);
  tree.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (prop.startsWith('--')) return;
    const since = properties[prop];
    if (since && !hasPrefixed(declaration) && !guardedBySupports(declaration, prop)) {
      report(declaration, `property ${prop}`, since);
    }
    if (/^(row-|column-)?gap$/.test(prop) && isFlex(declaration)) {
      report(declaration, 'gap in a flex box', [84, 63, 14.1]);
    }
    for (const [property, pattern, feature, first] of values) {
      if (!property.test(prop) || !pattern.test(value)) continue;
      if (hasPrefixed(declaration) || guardedBySupports(declaration, prop)) continue;
      report(declaration, feature, first);
    }
  });
  tree.walkRules((rule: Rule) => {
    for (const [pattern, feature, since] of selectors) {
      if (!pattern.test(rule.selector)) continue;
      report(rule, `selector ${feature}`, since);
      // A browser that does not know one selector of a list drops the whole rule.
      const others = rule.selectors.filter((one) => !pattern.test(one));
      if (others.length > 0 && missingIn(since, floor)) {
        report(rule, `selector ${feature} in a list`, since, `, so "${others[0]}" is lost with it`);
      }
    }
  });
  tree.walkAtRules((rule) => {
    const since = atRules[rule.name];
    if (since) report(rule, `@${rule.name}`, since);
    if (rule.name !== 'media') return;
    for (const [pattern, feature, first] of mediaFeatures) {
      if (pattern.test(rule.params)) report(rule, feature, first);
    }
  });

  await postcss([
    doiuse({
      browsers: [`chrome ${floor[0]}`, `firefox ${floor[1]}`, `safari ${floor[2]}`],
      ignore: coarse,
      onFeatureUsage: ({ feature, message, usage }) => {
        const known = enhancements.find((one) => one.caniuse === feature);
        if (known) {
          used.add(known.feature);
          return;
        }
        // What the tables above judge by name is not judged twice by a coarser name.
        if (usage.type === 'decl' && (usage as Declaration).prop in properties) return;
        findings.push({
          feature: `caniuse ${feature}`,
          line: usage.source?.start?.line ?? 1,
          message: message.replace(/^.*?: /, ''),
        });
      },
    }),
  ]).process(css, { from: undefined });
  return findings;
}

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { filesBelow } from '../tools/styled-templates';

/** Root of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What a package may use: packages of ours below it, third parties, the APIs of Node. */
export interface Floor {
  /** Packages of ours below this one. */
  ours: readonly string[];
  /** Third parties that may enter here. */
  thirdParties: readonly string[];
  /** Whether it runs on Node and may use its modules. */
  node?: boolean;
}

/** Arrows only go down. A package that is not in this table does not belong to the house. */
export const house: Readonly<Record<string, Floor>> = {
  tokens: { ours: [], thirdParties: [] },
  standards: { ours: [], thirdParties: [] },
  core: { ours: [], thirdParties: [] },
  // Its one-file build brings core along, which keeps the settings.
  retrofit: { ours: ['core'], thirdParties: ['postcss'] },
  voice: { ours: ['core'], thirdParties: ['opencc-js', 'pinyin-pro'] },
  react: {
    ours: ['core', 'tokens', 'voice'],
    thirdParties: [
      'react',
      'react-dom',
      'react-aria',
      'react-stately',
      'react-aria-components',
      '@radix-ui/react-compose-refs',
      '@radix-ui/react-primitive',
      'styled-components',
      // One set of icons, drawn alike: no second set, and no emoji, stands beside it.
      'lucide-react',
    ],
  },
  // Themes of other people's libraries: each entry takes at most the types of its own.
  adapters: {
    ours: ['core', 'react', 'retrofit'],
    thirdParties: ['react', 'antd', '@mui/material', '@chakra-ui/react', '@mantine/core'],
  },
  audit: { ours: ['standards'], thirdParties: ['playwright-core', 'axe-core'], node: true },
};

/** A package's manifest, as far as the contracts read it. */
export interface Manifest {
  name: string;
  version: string;
  description?: string;
  license?: string;
  type?: string;
  private?: boolean;
  engines?: Record<string, string>;
  files?: string[];
  sideEffects?: boolean | string[];
  exports: Record<string, string>;
  /** Files chosen by where the package runs, under names that begin with #. */
  imports?: Record<string, Record<string, string>>;
  publishConfig?: {
    access?: string;
    imports?: Record<string, Record<string, string>>;
    exports?: Record<string, string | { types?: string; default?: string }>;
  };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** One package of the house. */
export interface Package {
  /** Name of its folder, and of the package without our scope. */
  name: string;
  folder: string;
  manifest: Manifest;
}

/** Every package of the house. */
export const packages: readonly Package[] = fs
  .readdirSync(path.join(root, 'packages'))
  .filter((name) => fs.existsSync(path.join(root, 'packages', name, 'package.json')))
  .map((name) => {
    const folder = path.join(root, 'packages', name);
    return {
      name,
      folder,
      manifest: JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest,
    };
  });

/** Path from the root, with forward slashes. */
export const short = (file: string) => path.relative(root, file).split(path.sep).join('/');

/** Text of a file named from the root. */
export const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

const isTest = (file: string) => /\.(test|spec)\.[cm]?tsx?$/.test(file);

/** TypeScript that is published: what lies in `src` and is no test. */
export const sourcesOf = ({ folder }: Package) =>
  filesBelow(path.join(folder, 'src')).filter((file) => /\.tsx?$/.test(file) && !isTest(file));

/** Files git keeps or would keep, as paths from the root. */
export function keptFiles(): string[] {
  const list = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return list.split('\0').filter((file) => file && fs.existsSync(path.join(root, file)));
}

/** A syntax tree, with parents, of one file. */
export const treeOf = (file: string, text = fs.readFileSync(file, 'utf8')) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** Every name a file imports from or re-exports from, `import()` included. */
export function importsOf(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push(node.moduleSpecifier.text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteral(first)) found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `@scope/name/deep/path` without the path. */
export const packageName = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Text a file would show or hand on: strings, templates and JSX text, but no comments. */
export function wordsOf(tree: ts.SourceFile): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({ text: node.text, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A list of faults that must be empty; the report names every one of them. */
export function expectNone(faults: readonly string[], why = 'faults'): void {
  if (faults.length > 0) throw new Error(`${why}:\n${faults.join('\n')}`);
}

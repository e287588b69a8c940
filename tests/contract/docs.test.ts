// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// Vitest runs in the workspace root.
const root = process.cwd();

const pages = [
  'README.md',
  ...fs
    .readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
  ...fs
    .readdirSync(path.join(root, 'packages'))
    .map((name) => path.join('packages', name, 'README.md')),
].filter((file) => fs.existsSync(path.join(root, file)));

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

/** The app of somebody who reads: pages leave it to them, and only call it `./app`. */
const readersApps = ['tests/contract', 'tests/apps/libraries/src'].map((folder) => ({
  file: path.join(root, folder, 'app.tsx'),
  code: 'export function App() {\n  return null;\n}',
}));

/** A folder in which the imports of an example resolve. */
function folderFor(code: string): string {
  // Next.js is known to its example app alone, which has the files a layout leans on.
  if (code.includes("from 'next/")) return 'tests/apps/next-app/app';
  // Other people's libraries are known to the apps written with them.
  return code.includes('@care-mode/adapters') ? 'tests/apps/libraries/src' : 'tests/contract';
}

/** The fenced TypeScript of a page, as files in a folder where its imports resolve. */
const codeOf = (page: string) =>
  [...read(page).matchAll(/```(tsx?)\n([\s\S]*?)```/g)].map(([, kind, code = ''], index) => {
    return {
      file: path.join(root, folderFor(code), `.${page.replace(/[\\/]/g, '-')}-${index}.${kind}`),
      code,
    };
  });

describe('what is written about the project is true of it', () => {
  // One program for all pages: the types of React are read once.
  test('the examples compile against the packages', { timeout: 120_000 }, () => {
    const examples = new Map(
      [...readersApps, ...pages.flatMap(codeOf)].map(({ file, code }) => [file, code]),
    );
    expect(examples.size).toBeGreaterThan(20);
    const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists, readFile } = host;
    host.fileExists = (file) => examples.has(file) || fileExists(file);
    host.readFile = (file) => examples.get(file) ?? readFile(file);
    host.getSourceFile = (file, version, ...rest) => {
      const code = examples.get(file);
      return code === undefined
        ? getSourceFile(file, version, ...rest)
        : ts.createSourceFile(file, `${code}\nexport {};`, version, true);
    };
    const program = ts.createProgram([...examples.keys()], options, host);
    const faults = [...examples.keys()].flatMap((file) => {
      const source = program.getSourceFile(file);
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ].map((fault) => {
        const text = ts.flattenDiagnosticMessageText(fault.messageText, ' ');
        return `${path.basename(file)}: ${text}`;
      });
    });
    expect(faults).toEqual([]);
  });

  test('every page is named by README.md, or by the page of its folder', () => {
    const indexes: Record<string, string> = {
      'docs/decisions': 'docs/architecture.md',
      'docs/adapters': 'docs/adapters.md',
    };
    const unnamed = pages.filter((page) => {
      if (!page.startsWith('docs/')) return false;
      const from = indexes[path.dirname(page)] ?? 'README.md';
      return !read(from).includes(`(${path.relative(path.dirname(from), page)})`);
    });
    expect(unnamed).toEqual([]);
  });
});

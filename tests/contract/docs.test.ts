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
const readersApp = {
  file: path.join(root, 'tests/contract/app.tsx'),
  code: 'export function App() {\n  return null;\n}',
};

/** The fenced TypeScript of a page, as files in a folder where its imports resolve. */
const codeOf = (page: string) =>
  [...read(page).matchAll(/```(tsx?)\n([\s\S]*?)```/g)].map(([, kind, code = ''], index) => {
    // Next.js is known to its example app alone, which has the files a layout leans on.
    const folder = code.includes("from 'next/") ? 'tests/apps/next-app/app' : 'tests/contract';
    return {
      file: path.join(root, folder, `.${page.replace(/[\\/]/g, '-')}-${index}.${kind}`),
      code,
    };
  });

describe('what is written about the project is true of it', () => {
  // One program for all pages: the types of React are read once.
  test('the examples compile against the packages', { timeout: 120_000 }, () => {
    const examples = new Map(
      [readersApp, ...pages.flatMap(codeOf)].map(({ file, code }) => [file, code]),
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

  test('every page is named by README.md, every decision by the page on architecture', () => {
    const unnamed = pages.filter((page) => {
      if (!page.startsWith('docs/')) return false;
      const from = page.startsWith('docs/decisions/') ? 'docs/architecture.md' : 'README.md';
      return !read(from).includes(`(${path.relative(path.dirname(from), page)})`);
    });
    expect(unnamed).toEqual([]);
  });
});

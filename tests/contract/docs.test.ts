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

/** The fenced TypeScript of a page, as files beside the workspace so that imports resolve. */
const codeOf = (page: string) =>
  [...read(page).matchAll(/```(tsx?)\n([\s\S]*?)```/g)].map(([, kind, code], index) => ({
    file: path.join(root, 'tests/contract', `.${page.replace(/[\\/]/g, '-')}-${index}.${kind}`),
    code: code!,
  }));

describe('what is written about the project is true of it', () => {
  // One program for all pages: the types of React are read once.
  test('the examples compile against the packages', { timeout: 120_000 }, () => {
    const examples = new Map(pages.flatMap(codeOf).map(({ file, code }) => [file, code]));
    expect(examples.size).toBeGreaterThan(5);
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
    // The reader's own app, and Next.js, which only the example app has.
    expect(faults.filter((fault) => !/'\.\/app'|'next\//.test(fault))).toEqual([]);
  });
});

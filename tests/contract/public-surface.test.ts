// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, it } from 'vitest';
import { entriesOf } from '../tools/tsdown';
import { expectNone, packages, root, short, sourcesOf, treeOf } from './house';

const entries = packages.flatMap((one) =>
  entriesOf(one.folder, one.manifest.exports).map((file) => path.join(one.folder, file)),
);

let program: ts.Program;
let checker: ts.TypeChecker;

/** What an exported name really is, behind any number of re-exports. */
const origin = (symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** Whether we wrote it: what others document is not ours to document. */
const isOurs = (symbol: ts.Symbol) =>
  (symbol.declarations ?? []).some(
    (one) =>
      one.getSourceFile().fileName.startsWith(path.join(root, 'packages')) &&
      !one.getSourceFile().fileName.includes('/node_modules/'),
  );

const isDocumented = (symbol: ts.Symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== '' ||
  symbol.getJsDocTags(checker).some((tag) => tag.name === 'see');

function exportsOf(file: string): ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module) : [];
}

describe('the public surface', () => {
  beforeAll(() => {
    const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    program = ts.createProgram(entries, { ...options, noEmit: true });
    checker = program.getTypeChecker();
  }, 60_000);

  it('is written name by name', () => {
    const stars = packages.flatMap((one) =>
      sourcesOf(one).flatMap((file) =>
        treeOf(file).statements.flatMap((statement) =>
          ts.isExportDeclaration(statement) && !statement.exportClause ? [short(file)] : [],
        ),
      ),
    );
    expectNone(stars, 'export * hides what is public');
  });

  it('offers something at every entry', () => {
    const empty = entries.filter((file) => exportsOf(file).length === 0).map(short);
    expectNone(empty);
  });

  it('documents every exported name', () => {
    const missing = entries.flatMap((file) =>
      exportsOf(file)
        .filter((symbol) => isOurs(origin(symbol)) && !isDocumented(origin(symbol)))
        .map((symbol) => `${short(file)}: ${symbol.name}`),
    );
    expectNone([...new Set(missing)].sort());
  });

  it('documents every prop and option', () => {
    const missing = new Set<string>();
    for (const file of entries) {
      for (const exported of exportsOf(file)) {
        const symbol = origin(exported);
        if (!/(Props|Options)$/.test(symbol.name) || !isOurs(symbol)) continue;
        for (const member of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
          const [declaration] = member.declarations ?? [];
          if (!declaration || !isOurs(member)) continue;
          if (!isDocumented(member)) {
            missing.add(
              `${short(declaration.getSourceFile().fileName)}: ${symbol.name}.${member.name}`,
            );
          }
        }
      }
    }
    expectNone([...missing].sort());
  });

  it('lets the front door of react and its rooms say the same', () => {
    const react = packages.find(({ name }) => name === 'react')!;
    const door = path.join(react.folder, 'src/index.ts');
    const atDoor = new Set(exportsOf(door).map(({ name }) => name));
    const rooms = entries.filter(
      (file) => file.startsWith(path.join(react.folder, 'src')) && file !== door,
    );
    // The tables of other languages are taken one by one, so that an app ships only its own; and what
    // loads parts of itself later is kept from those who never use it by some bundlers only.
    const apart = /\/(?:messages|caption-bar|reading-aids|voice|voice-commands)\//;
    const hidden = rooms.flatMap((file) =>
      exportsOf(file)
        .filter(({ name }) => !atDoor.has(name) && !apart.test(file))
        .map(({ name }) => `${short(file)}: ${name}`),
    );
    expectNone(hidden, 'exported by a room, missing at the front door');
    const late = fs
      .readdirSync(path.dirname(door), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
      .filter((file) =>
        /\bimport\(/.test(fs.readFileSync(path.join(path.dirname(door), file), 'utf8')),
      )
      .filter((file) => !apart.test(`/${file}`));
    expectNone(
      late,
      'loads a part of itself later, and every app that uses the front door carries it',
    );
  });
});

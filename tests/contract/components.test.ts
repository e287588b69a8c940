// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../tools/styled-templates';
import { expectNone, read, root, short } from './house';

const source = path.join(root, 'packages/react/src');

/** Folders that are no component, each with the reason. */
const notComponents: Readonly<Record<string, string>> = {
  messages: 'words',
  styles: 'CSS that several components share',
  provider: 'behaviour without a look',
  scope: 'behaviour without a look',
  voice: 'behaviour, and what the voice components share',
  field: 'parts of the input components',
  'bottom-area': 'where Toast, HelpDock and TabBar agree on the bottom edge',
};
/** Components without CSS of their own, each with where their look comes from. */
const lookElsewhere: Readonly<Record<string, string>> = {
  'care-mode-setting-row': 'a list item',
  'care-mode-entry': 'a button',
  sheet: 'the panel of dialog',
  'point-to-read': 'nothing to be seen',
  'speak-button': 'a button',
  'voice-text-field': 'a text field',
};

/** Components that hand on no ref, props or class, each with the reason. */
const withoutElement: Readonly<Record<string, string>> = {
  AdSlot: 'shows what it is given, or nothing',
  CareModeProvider: 'hands settings down; the element of `scope` carries its attributes alone',
  CareModeScript: 'a script, which nobody sees',
  CareOnly: 'shows what it is given, or nothing',
  CareSwap: 'shows one of two things it is given',
  PointToRead: 'listens to presses, and renders nothing',
  ReadingAids: 'shows the aids that are on, each with an element of its own',
  ScopePortal: 'shows what it is given, in another place',
  StandardOnly: 'shows what it is given; what it folds away is measured in the browser',
  VoiceProvider: 'hands the voice down; what it shows beside the app are components of their own',
};
/** Those among them that have nothing of their own to measure either. */
const withoutLook = [
  'AdSlot',
  'CareModeProvider',
  'CareModeScript',
  'PointToRead',
  'ScopePortal',
  'VoiceProvider',
];
/** Components with `asChild` that the suite cannot ask, each with the reason. */
const childElsewhere: Readonly<Record<string, string>> = {
  ListItem: 'its list item stays, and the row inside becomes the child: see list.test.tsx',
};

const folders = fs
  .readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !(entry.name in notComponents))
  .map((entry) => entry.name);

/** What is missing in a component's folder. A component of several parts names them after itself. */
function missingParts(name: string, files: readonly string[]): string[] {
  const any = (pattern: string) => files.some((file) => new RegExp(`^${pattern}$`).test(file));
  return [
    ...(any('index\\.ts') ? [] : ['index.ts']),
    ...(any(`${name}(-[a-z-]+)?\\.tsx`) ? [] : [`${name}.tsx`]),
    ...(any(`${name}(-[a-z-]+)?\\.test\\.tsx`) ? [] : [`${name}.test.tsx`]),
    ...(any('[a-z-]+\\.styles\\.ts') || name in lookElsewhere ? [] : [`${name}.styles.ts`]),
  ];
}

/** Names a component's folder offers, types left out. */
const offered = (name: string) =>
  [...read(`packages/react/src/${name}/index.ts`).matchAll(/\b([A-Z]\w+)\b/g)]
    .map(([, word]) => word!)
    .filter((word) => !/(Props|Options|State)$/.test(word));

/** What concerns the mode as a whole shares one shelf of stories. */
function hasStory(name: string): boolean {
  const own = path.join(root, 'stories', name);
  if (fs.existsSync(path.join(own, `${name}.stories.tsx`))) {
    return filesBelow(path.join(own, 'examples')).some((file) => file.endsWith('.tsx'));
  }
  return (
    name.startsWith('care-') &&
    filesBelow(path.join(root, 'stories/mode/examples')).some((file) => {
      const text = fs.readFileSync(file, 'utf8');
      return offered(name).some((word) => text.includes(`<${word}`));
    })
  );
}

/** Every component of the package with the folder it comes from. */
const components = fs
  .readdirSync(source, { withFileTypes: true })
  .filter((entry) => fs.existsSync(path.join(source, entry.name, 'index.ts')))
  .flatMap(({ name: folder }) =>
    [
      ...read(`packages/react/src/${folder}/index.ts`)
        .replace(/export type \{[^}]*\}|\btype \w+/g, '')
        .matchAll(/\b([A-Z]\w*[a-z]\w*)\b/g),
    ].map(([, name]) => ({ name: name!, folder })),
  );

const textOf = (folder: string, ending: RegExp) =>
  filesBelow(path.join(source, folder))
    .filter((file) => ending.test(file))
    .map((file) => fs.readFileSync(file, 'utf8'));

/** What of the conformance suites a component does not go through. */
function missingSuites(name: string, folder: string): string[] {
  const calls = textOf(folder, /(?<!browser)\.test\.tsx$/).flatMap((text) => [
    ...text.matchAll(new RegExp(`describeConformance\\(\\s*'${name}',[^]*?\\n\\}?\\);`, 'g')),
  ]);
  const measured = textOf(folder, /\.browser\.test\.tsx$/).some(
    (text) => text.includes('describeConformanceInBrowser(') && text.includes(`<${name}`),
  );
  const offersChild = textOf(folder, new RegExp(`/${kebab(name)}\\.tsx$`)).some((text) =>
    /asChildOf\(|typeof Primitive\.|asChild\?: boolean/.test(text),
  );
  return [
    ...(calls.length > 0 || name in withoutElement ? [] : ['describeConformance']),
    ...(measured || withoutLook.includes(name) ? [] : ['describeConformanceInBrowser']),
    ...(!offersChild || name in childElsewhere || calls.some(([call]) => call.includes('asChild:'))
      ? []
      : ['`asChild` of describeConformance']),
  ].map((what) => `${name} does not go through ${what}`);
}

const kebab = (name: string) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

const relative = (folder: string) =>
  filesBelow(folder).map((file) => path.relative(folder, file).split(path.sep).join('/'));

describe('a component', () => {
  it('exists', () => {
    expect(folders.length).toBeGreaterThan(0);
  });

  it.each(folders)('%s has all its files and a story', (name) => {
    expectNone([
      ...missingParts(name, relative(path.join(source, name))),
      ...(hasStory(name) ? [] : [`stories/${name}/${name}.stories.tsx with its examples`]),
    ]);
  });

  it('says what is missing', () => {
    expect(missingParts('lamp', ['index.ts', 'lamp.tsx'])).toEqual([
      'lamp.test.tsx',
      'lamp.styles.ts',
    ]);
    expect(hasStory('lamp')).toBe(false);
  });

  it('goes through both conformance suites, in whatever folder it is', () => {
    expect(components.length).toBeGreaterThan(40);
    expectNone(components.flatMap(({ name, folder }) => missingSuites(name, folder)));
  });

  it('is let off a suite only while it exists', () => {
    const names = new Set(components.map(({ name }) => name));
    const excused = [withoutElement, childElsewhere].flatMap(Object.keys).concat(withoutLook);
    expectNone(excused.filter((name) => !names.has(name)));
  });

  it('says which suite is missing', () => {
    expect(missingSuites('Lamp', 'button')).toEqual([
      'Lamp does not go through describeConformance',
      'Lamp does not go through describeConformanceInBrowser',
    ]);
  });

  it('runs on the client by its own first line', () => {
    const silent = filesBelow(source)
      .filter(
        (file) => /(\.styles\.ts|(?<!\.test)\.tsx)$/.test(file) && !file.endsWith('.test.tsx'),
      )
      .filter((file) => !fs.readFileSync(file, 'utf8').startsWith("'use client';\n"))
      .map(short);
    expectNone(silent);
  });

  it('keeps one styled root per file, so that unused looks can be dropped', () => {
    const crowded = filesBelow(source)
      .filter((file) => file.endsWith('.styles.ts'))
      .map((file) => [short(file), rootsIn(fs.readFileSync(file, 'utf8'))] as const)
      .filter(([, count]) => count !== 1)
      .map(([file, count]) => `${file}: ${count}`);
    expectNone(crowded);
  });

  it('counts styled roots', () => {
    expect(rootsIn('export const A = styled.p``;\nexport const B = styled(X).attrs({})`x`;')).toBe(
      2,
    );
  });

  it('is named in kebab-case, without abbreviations for the file that holds everything', () => {
    const odd = ['packages', 'stories', 'tests']
      .flatMap((top) => filesBelow(path.join(root, top)))
      .map(short)
      .filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !/(^|\/)\.storybook\//.test(file))
      .filter((file) => {
        const name = path.posix.basename(file);
        return /^(utils?|helpers?|misc|common)\./.test(name) || /[A-Z_]/.test(name);
      });
    expectNone(odd);
  });

  it('has stories that show example files, which docs and tests use too', () => {
    const own = filesBelow(path.join(root, 'stories'))
      .filter((file) => file.endsWith('.stories.tsx'))
      // Samples of other people's libraries: their docs show how to load an adapter, not the sample.
      .filter((file) => path.basename(path.dirname(file)) !== 'adapters')
      .filter((file) => !showsExamples(fs.readFileSync(file, 'utf8')))
      .map(short);
    expectNone(own);
    expect(showsExamples("export { A } from './examples/a';")).toBe(true);
    expect(showsExamples('export const A = () => <p>A</p>;')).toBe(false);
  });

  it('is told of in the catalogue of exceptions only with a reason', () => {
    const gone = Object.keys(notComponents).filter(
      (name) => !fs.existsSync(path.join(source, name)),
    );
    expectNone(gone);
    expect(read('packages/react/package.json')).toContain('"./*"');
  });
});

function rootsIn(text: string): number {
  return (
    text.match(
      /\b(?:styled(\.\w+|\([^)]*\))(\.(attrs|withConfig)[^`]*)?(<[^`]*>)?|createGlobalStyle)`/g,
    ) ?? []
  ).length;
}

/** An example is a file of its own; a whole app is an example as well. */
function showsExamples(text: string): boolean {
  return /from '(\.\/examples\/[a-z0-9-]+|@care-mode\/government-hall)/.test(text);
}

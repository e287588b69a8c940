// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../tools/styled-templates';
import { read, root, short } from './house';

const source = path.join(root, 'packages/react/src');

/** Folders that are no component, each with the reason. */
const notComponents: Readonly<Record<string, string>> = {
  messages: 'words',
  styles: 'CSS that several components share',
  provider: 'behaviour without a look',
  scope: 'behaviour without a look',
  field: 'parts of the input components',
  'bottom-area': 'where Toast, HelpDock and TabBar agree on the bottom edge',
};
/** Components that put nothing on the page themselves. */
const withoutLook = ['care-mode-setting-row', 'care-mode-entry'];

const folders = fs
  .readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !(entry.name in notComponents))
  .map((entry) => entry.name);

/** What is missing in a component's folder, or in the folder of its stories. */
function missingParts(
  name: string,
  files: readonly string[],
  stories: readonly string[],
): string[] {
  const missing = ['index.ts', `${name}.tsx`, `${name}.test.tsx`].filter(
    (file) => !files.includes(file),
  );
  if (!files.some((file) => file.endsWith('.styles.ts')) && !withoutLook.includes(name)) {
    missing.push(`${name}.styles.ts`);
  }
  if (!stories.includes(`${name}.stories.tsx`)) missing.push(`stories/${name}/${name}.stories.tsx`);
  if (!stories.some((file) => /^examples\/[a-z0-9-]+\.tsx$/.test(file))) {
    missing.push(`stories/${name}/examples/*.tsx`);
  }
  return missing;
}

const relative = (folder: string) =>
  filesBelow(folder).map((file) => path.relative(folder, file).split(path.sep).join('/'));

describe('a component', () => {
  it('exists', () => {
    expect(folders.length).toBeGreaterThan(0);
  });

  it.each(folders)('%s has all its files and a story', (name) => {
    const files = relative(path.join(source, name));
    const stories = relative(path.join(root, 'stories', name));
    expect(missingParts(name, files, stories)).toEqual([]);
  });

  it('says what is missing', () => {
    expect(missingParts('lamp', ['index.ts', 'lamp.tsx'], [])).toEqual([
      'lamp.test.tsx',
      'lamp.styles.ts',
      'stories/lamp/lamp.stories.tsx',
      'stories/lamp/examples/*.tsx',
    ]);
  });

  it('runs on the client by its own first line', () => {
    const silent = filesBelow(source)
      .filter((file) => /(\.styles\.ts|(?<!\.test)\.tsx)$/.test(file) && !/\.test\.tsx$/.test(file))
      .filter((file) => !/^'use client';\n/.test(fs.readFileSync(file, 'utf8')))
      .map(short);
    expect(silent).toEqual([]);
  });

  it('keeps one styled root per file, so that unused looks can be dropped', () => {
    const crowded = filesBelow(source)
      .filter((file) => file.endsWith('.styles.ts'))
      .map((file) => [short(file), rootsIn(fs.readFileSync(file, 'utf8'))] as const)
      .filter(([, count]) => count !== 1)
      .map(([file, count]) => `${file}: ${count}`);
    expect(crowded).toEqual([]);
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
    expect(odd).toEqual([]);
  });

  it('has stories that only re-export examples', () => {
    const own = filesBelow(path.join(root, 'stories'))
      .filter((file) => file.endsWith('.stories.tsx'))
      .filter((file) => /^export (const|function) (?!meta\b)/m.test(fs.readFileSync(file, 'utf8')))
      .map(short);
    expect(own, 'an example is a file of its own, so that docs and tests use the same').toEqual([]);
  });

  it('shows at least one example in every story file', () => {
    const empty = filesBelow(path.join(root, 'stories'))
      .filter((file) => file.endsWith('.stories.tsx'))
      .filter((file) => !/export \{[^}]+\} from '\.\//.test(fs.readFileSync(file, 'utf8')))
      .map(short);
    expect(empty).toEqual([]);
  });

  it('is told of in the catalogue of exceptions only with a reason', () => {
    const gone = Object.keys(notComponents).filter(
      (name) => !fs.existsSync(path.join(source, name)),
    );
    expect(gone).toEqual([]);
    expect(read('packages/react/package.json')).toContain('"./*"');
  });
});

function rootsIn(text: string): number {
  return (text.match(/\bstyled(\.\w+|\([^)]*\))(\.(attrs|withConfig)[^`]*)?(<[^`]*>)?`/g) ?? [])
    .length;
}

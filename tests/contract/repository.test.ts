// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone, keptFiles, read, root } from './house';

const kept = keptFiles();
const isText = (file: string) =>
  /\.([cm]?[jt]sx?|json|ya?ml|md|css|html|svg|txt|sh)$|(^|\/)(\.npmrc|\.gitignore|LICENSE|run)$/.test(
    file,
  );
const texts = kept
  .filter((file) => isText(file) && fs.statSync(path.join(root, file)).isFile())
  .map((file) => ({ file, text: read(file) }));

/** Folders that exist on one machine only. A temp folder asked of the system at run time is fine. */
const machinePath = /(^|[\s"'`(=:,])\/(?:work|root|farm|home\/\w+|Users\/\w+|tmp|mnt)\/[\w.@-]+/m;
/** Where packages come from is everybody's own setting. */
const registryHost = new RegExp(
  [
    'registry\\.(npmjs|yarnpkg|npmmirror)\\.',
    'npm\\.taobao',
    'artifactory',
    'verdaccio',
    'nexus\\.',
  ].join('|'),
  'i',
);
const restingTest =
  /\b(?:it|test|describe|suite|bench)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\b(?:xit|fit|xdescribe|fdescribe)\(/;

/** Targets of the links in a Markdown text, images included. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [
    ...[...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(
      ([, target]) => target!,
    ),
    ...[...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)].map(([, target]) => target!),
    ...[...prose.matchAll(/<(?:img|a)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(
      ([, target]) => target!,
    ),
  ];
}

/** Names GitHub gives to the headings of a text. */
function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>();
  const headings = markdown.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm);
  const anchors = new Set<string>();
  for (const [, heading] of headings) {
    const base = heading!
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    anchors.add(count === 0 ? base : `${base}-${count}`);
  }
  for (const [, id] of markdown.matchAll(/<a\b[^>]*\b(?:id|name)="([^"]+)"/g)) anchors.add(id!);
  return anchors;
}

describe('the repository', () => {
  it('has only four folders at the top', () => {
    const folders = new Set(
      kept.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!),
    );
    expect([...folders].filter((name) => !name.startsWith('.')).sort()).toEqual([
      'docs',
      'packages',
      'stories',
      'tests',
    ]);
  });

  it('names no folder of one machine', () => {
    const wrong = texts
      .filter(({ text }) => machinePath.test(text))
      .map(({ file, text }) => `${file}: ${machinePath.exec(text)?.[0].trim()}`);
    expectNone(wrong);
  });

  it('names no registry', () => {
    const wrong = texts
      .filter(
        ({ file, text }) => file !== 'tests/contract/repository.test.ts' && registryHost.test(text),
      )
      .map(({ file }) => file);
    expectNone(wrong);
  });

  it('has a lockfile that downloads from nowhere in particular', () => {
    const lock = read('pnpm-lock.yaml');
    expect(lock).toMatch(/^lockfileVersion: '9\.0'/);
    expectNone(lock.match(/(https?:\/\/|tarball:)[^\s]*/g) ?? []);
  });

  it('pins every version, so that two machines run the same', () => {
    const loose = kept
      .filter((file) => /(^|\/)package\.json$/.test(file))
      .flatMap((file) => {
        const manifest = JSON.parse(read(file)) as {
          private?: boolean;
          dependencies?: Record<string, string>;
          devDependencies?: Record<string, string>;
        };
        // What is published may be open to compatible versions, as an exact one gives an app that
        // has another two copies of it. The lockfile pins ours.
        const ours = Object.entries(manifest.dependencies ?? {}).filter(
          ([, range]) => manifest.private || !/^\^\d+\.\d+\.\d+$/.test(range),
        );
        return (
          [...ours, ...Object.entries(manifest.devDependencies ?? {})]
            // Under another name (npm:react@18.3.1) a version is as exact as under its own.
            .filter(
              ([, range]) =>
                !/^((npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+[\w.-]*|workspace:[\^*])$/.test(range),
            )
            .map(([name, range]) => `${file}: ${name} ${range}`)
        );
      });
    expectNone(loose);
  });

  it('leaves an app one copy of what our components bring along', () => {
    const { dependencies } = JSON.parse(read('packages/react/package.json')) as {
      dependencies: Record<string, string>;
    };
    expectNone(
      Object.entries(dependencies)
        .filter(([, range]) => !range.startsWith('^') && !range.startsWith('workspace:'))
        .map(([name, range]) => `${name} ${range}`),
    );
  });

  it('rests no test and focuses on none', () => {
    const wrong = texts
      .filter(
        ({ file }) =>
          /\.test\.[cm]?tsx?$/.test(file) && file !== 'tests/contract/repository.test.ts',
      )
      .flatMap(({ file, text }) =>
        text
          .split('\n')
          .flatMap((line, at) =>
            restingTest.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [],
          ),
      );
    expectNone(wrong);
  });

  it('has no test file that no project runs', () => {
    const lost = kept.filter(
      (file) =>
        /\.(test|spec)\.[cm]?[jt]sx?$/.test(file) &&
        !/^packages\/.*\.(ssr\.|browser\.)?test\.tsx?$/.test(file) &&
        !/^tests\/.*\.test\.tsx?$/.test(file),
    );
    expectNone(lost);
    const unnamed = kept.filter(
      (file) => /^tests\/e2e\/.*\.test\.tsx?$/.test(file) && !/\.e2e\.test\./.test(file),
    );
    expectNone(unnamed, 'tests/e2e runs *.e2e.test.ts');
  });

  it('has links that lead somewhere', () => {
    const wrong = texts
      .filter(({ file }) => file.endsWith('.md') && !file.startsWith('.changeset/'))
      .flatMap(({ file, text }) =>
        linksOf(text)
          .filter((target) => !/^(https?:|mailto:|tel:)/.test(target))
          .flatMap((target) => {
            const [link = '', anchor] = decodeURIComponent(target).split('#');
            const to = link
              ? path.posix.normalize(path.posix.join(path.posix.dirname(file), link))
              : file;
            const full = path.join(root, to);
            if (!fs.existsSync(full)) return [`${file}: ${target}`];
            if (anchor && to.endsWith('.md') && !anchorsOf(read(to)).has(anchor)) {
              return [`${file}: ${target} (no such heading)`];
            }
            return [];
          }),
      );
    expectNone(wrong);
  });

  it('keeps no large file', () => {
    const large = kept.filter((file) => {
      const { size } = fs.statSync(path.join(root, file));
      return size > 600_000 && file !== 'pnpm-lock.yaml';
    });
    expectNone(large);
  });

  it('tells the two commands in the README, and CI runs the same', () => {
    const command = 'npx --yes pnpm@10 test';
    for (const file of ['README.md', '.ci/run', '.github/workflows/ci.yml'])
      expect([file, read(file)]).toEqual([file, expect.stringContaining(command)]);
    expect(read('README.md')).toContain('npx --yes pnpm@10 start');
  });
});

describe('the checks of the repository', () => {
  it('know a machine path, a registry and a resting test when they see one', () => {
    // Built from parts, so that this file is checked like every other.
    for (const folder of ['work', 'root', 'tmp', 'home/me', 'Users/me'])
      expect(`see ${['', folder, 'code'].join('/')}`).toMatch(machinePath);
    expect(`import x from "${['..', 'work', 'code'].join('/')}"`).not.toMatch(machinePath);
    expect('https://registry.npmjs.org/x').toMatch(registryHost);
    for (const line of ['it.only(', 'describe.skip(', 'test.each.skip(', 'xit(', 'it.skipIf(a)('])
      expect(line).toMatch(restingTest);
    expect('it.each([').not.toMatch(restingTest);
  });

  it('read links and anchors', () => {
    expect(linksOf('[a](b.md#c) `[x](y)` ![p](q.png "t") <img src="r.svg">')).toEqual([
      'b.md#c',
      'q.png',
      'r.svg',
    ]);
    expect([...anchorsOf('# 变量 Tokens\n## A.b c\n## A.b c')]).toEqual([
      '变量-tokens',
      'ab-c',
      'ab-c-1',
    ]);
  });
});

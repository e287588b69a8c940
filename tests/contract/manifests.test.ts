// @vitest-environment node
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../tools/styled-templates';
import { expectNone, packages, read, root, type Manifest } from './house';

const rootManifest = JSON.parse(read('package.json')) as Manifest;

/** Where a source file of `exports` lies once it is published. */
function publishedForm(source: string): string | { types: string; default: string } {
  const built = source.replace('./src/', './dist/');
  if (!/\.tsx?$/.test(source)) return built;
  return {
    types: built.replace(/\.tsx?$/, '.d.ts'),
    default: built.replace(/\.tsx?$/, '.js'),
  };
}

describe('manifests', () => {
  for (const { name, folder, manifest } of packages) {
    describe(`package ${name}`, () => {
      it('names itself, its licence and what it is for', () => {
        expect(manifest.name).toBe(`@care-mode/${name}`);
        expect(manifest.license).toBe('MIT');
        expect(manifest.type).toBe('module');
        expect(manifest.description).toBeTruthy();
        expect(manifest.private).toBeUndefined();
        expect(manifest.publishConfig?.access).toBe('public');
        expect(fs.existsSync(path.join(folder, 'README.md')), 'it has a README.md').toBe(true);
      });

      it('asks for the same Node as the workspace', () => {
        expect(manifest.engines).toEqual(rootManifest.engines);
      });

      it('publishes only what is built', () => {
        expect(manifest.files).toContain('dist');
        const extra = (manifest.files ?? []).filter(
          (file) => !['dist', 'README.md', 'LICENSE', 'CHANGELOG.md'].includes(file),
        );
        expectNone(extra);
      });

      it('publishes under the same names it has here', () => {
        const wanted = Object.fromEntries(
          Object.entries(manifest.exports).map(([key, source]) => [key, publishedForm(source)]),
        );
        expect(manifest.publishConfig?.exports).toEqual(wanted);
      });

      it('publishes the files it chooses by place under the same conditions', () => {
        const { imports = {} } = manifest;
        const wanted = Object.fromEntries(
          Object.entries(imports).map(([key, places]) => [
            key,
            Object.fromEntries(
              Object.entries(places).map(([place, source]) => [
                place,
                source.replace('./src/', './dist/').replace(/\.tsx?$/, '.js'),
              ]),
            ),
          ]),
        );
        expect(manifest.publishConfig?.imports ?? {}).toEqual(wanted);
      });

      it('exports files that exist', () => {
        const chosen = Object.values(manifest.imports ?? {}).flatMap((one) => Object.values(one));
        const missing = [...Object.values(manifest.exports), ...chosen].filter(
          (file) => !file.includes('*') && !fs.existsSync(path.join(folder, file)),
        );
        expectNone(missing);
      });

      it('tells bundlers what has side effects: its style sheets and nothing else', () => {
        const sheets = filesBelow(path.join(folder, 'src')).some((file) => file.endsWith('.css'));
        expect(manifest.sideEffects).toEqual(sheets ? ['*.css'] : false);
      });

      it('points at its siblings in the workspace', () => {
        const { dependencies = {}, peerDependencies = {} } = manifest;
        const siblings = Object.entries({ ...dependencies, ...peerDependencies }).filter(
          ([dependency]) => dependency.startsWith('@care-mode/'),
        );
        for (const [dependency, range] of siblings)
          expect([dependency, range]).toEqual([dependency, 'workspace:^']);
      });
    });
  }

  it('has one licence text', () => {
    expect(fs.readFileSync(path.join(root, 'LICENSE'), 'utf8')).toMatch('MIT License');
  });

  it('keeps versions of all packages together', () => {
    const config = JSON.parse(read('.changeset/config.json')) as { fixed: string[][] };
    expect([...(config.fixed[0] ?? [])].sort()).toEqual(
      packages.map(({ manifest }) => manifest.name).sort(),
    );
  });

  it('maps a source file to its published form', () => {
    expect(publishedForm('./src/*/index.ts')).toEqual({
      types: './dist/*/index.d.ts',
      default: './dist/*/index.js',
    });
    expect(publishedForm('./src/care.css')).toBe('./dist/care.css');
  });
});

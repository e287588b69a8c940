// @vitest-environment node
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  expectNone,
  house,
  importsOf,
  packageName,
  packages,
  short,
  sourcesOf,
  treeOf,
} from './house';
import type { Floor } from './house';

/** Why a package may not import this; undefined when it may. */
function forbidden(name: string, floor: Floor, declared: readonly string[], specifier: string) {
  if (isBuiltin(specifier)) {
    return floor.node ? undefined : 'modules of Node do not exist where this package runs';
  }
  const third = packageName(specifier);
  if (third === `@care-mode/${name}`) return 'a package imports itself by relative paths';
  if (third.startsWith('@care-mode/')) {
    const other = third.slice('@care-mode/'.length);
    if (!floor.ours.includes(other)) return `${name} may not use ${other}: arrows only go down`;
  } else if (!floor.thirdParties.includes(third)) {
    return `${third} may not enter ${name}`;
  }
  return declared.includes(third) ? undefined : `${third} is not declared in package.json`;
}

describe('the direction of arrows', () => {
  it('knows every package of the house', () => {
    expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(house).sort());
  });

  for (const one of packages) {
    const floor = house[one.name] ?? { ours: [], thirdParties: [] };
    const { dependencies = {}, peerDependencies = {} } = one.manifest;
    const declared = Object.keys({ ...dependencies, ...peerDependencies });

    it(`${one.name} declares only what may enter it`, () => {
      const wrong = declared.filter((name) =>
        name.startsWith('@care-mode/')
          ? !floor.ours.includes(name.slice('@care-mode/'.length))
          : !floor.thirdParties.includes(name),
      );
      expectNone(wrong);
    });

    it(`${one.name} imports only what may enter it`, () => {
      const wrong = sourcesOf(one).flatMap((file) =>
        importsOf(treeOf(file)).flatMap((specifier) => {
          if (specifier.startsWith('.')) {
            const target = path.resolve(path.dirname(file), specifier);
            return target.startsWith(path.join(one.folder, 'src'))
              ? []
              : [`${short(file)}: ${specifier} leaves the package`];
          }
          if (specifier.startsWith('#')) {
            return one.manifest.imports?.[specifier]
              ? []
              : [`${short(file)}: ${specifier} is not in "imports"`];
          }
          const reason = forbidden(one.name, floor, declared, specifier);
          return reason ? [`${short(file)}: ${reason}`] : [];
        }),
      );
      expectNone(wrong);
    });

    it(`${one.name} imports everything it declares`, () => {
      const used = new Set(
        sourcesOf(one).flatMap((file) => importsOf(treeOf(file)).map(packageName)),
      );
      // Needed without an import: react-dom renders the app, and the styles refer to the variables
      // of care.css, which the app loads.
      const needed = ['react-dom', '@care-mode/tokens'];
      const unused = declared.filter((name) => !used.has(name) && !needed.includes(name));
      expectNone(unused);
    });
  }

  it('catches an arrow that goes up, a stranger and an undeclared import', () => {
    const core = house.core!;
    expect(forbidden('core', core, [], '@care-mode/react/button')).toMatch('arrows only go down');
    expect(forbidden('core', core, [], 'react')).toMatch('may not enter');
    expect(forbidden('core', core, [], 'node:fs')).toMatch('Node');
    expect(forbidden('react', house.react!, [], 'react-aria/useButton')).toMatch('not declared');
    expect(forbidden('react', house.react!, ['react'], 'react/jsx-runtime')).toBeUndefined();
    const tree = treeOf('x.ts', "export { a } from 'b'; const c = () => import('d');");
    expect(importsOf(tree)).toEqual(['b', 'd']);
  });
});

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import lock from '../../package-lock.json';
import manifest from '../../package.json';
import { isAllowed } from './licences';

/** A package as package-lock.json tells of it. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** An address of its own: git, a file, another registry. */
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const ROOT = resolve(__dirname, '../..');
const packages = Object.entries(lock.packages as Readonly<Record<string, Locked>>).filter(([path]) => path !== '');
const production = packages.filter(([, { dev }]) => !dev);

/** What reaches users with the add-in: may it, and is it what it was when we looked at it? */
describe('the production dependencies', () => {
  it('are those that were chosen, and what they need in turn', () => {
    const paths = new Set(production.map(([path]) => path));
    for (const name of Object.keys(manifest.dependencies)) expect(paths).toContain(`node_modules/${name}`);
    expect(production.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  });

  it('have versions to the digit', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('have a licence that lets us hand them on', () => {
    const others = production.filter(([, { license }]) => !isAllowed(license ?? ''));
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });

  it('say of themselves what the lock says of them', () => {
    const differing = production.filter(([path, { license, version }]) => {
      const own = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')) as Partial<Locked>;
      return own.license !== license || own.version !== version;
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('run nothing while they are installed, but for the thanks that core-js prints', () => {
    const scripts = production.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripts.map(([path]) => path)).toEqual(['node_modules/core-js']);
  });

  it('come from the registry, and are checked against their sums', () => {
    const unchecked = production.filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith('sha512-')); // prettier-ignore
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  it('do not hold office.js: Microsoft’s network serves that one', () => {
    expect(production.filter(([path]) => path.endsWith('@microsoft/office-js'))).toEqual([]);
    expect(manifest.devDependencies).toHaveProperty('@microsoft/office-js');
  });
});

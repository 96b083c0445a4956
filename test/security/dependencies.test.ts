import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isFixed, knownAdvisories } from '../../scripts/dependencies/advisories.ts';
import { installedPackages, isAllowed } from '../../scripts/dependencies/installed-packages.ts';
import { securityPage } from '../../scripts/dependencies/security-page.ts';

const packages = installedPackages();

describe('what is installed for use', () => {
  test('has a licence that the project accepts', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(({ license }) => !isAllowed(license))).toEqual([]);
  });

  test('needs no script at installation, and none is run', () => {
    expect(packages.filter(({ runsScript }) => runsScript)).toEqual([]);
    expect(readFileSync(resolve('.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });

  test.each(knownAdvisories)('$package is free of $advisory', ({ package: name, fixedIn }) => {
    const versions = packages.filter((entry) => entry.name === name).map(({ version }) => version);
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter((version) => !isFixed(version, fixedIn))).toEqual([]);
  });

  test('is what SECURITY.md says; node scripts/run.mjs scripts/list-dependencies.ts writes it anew', () => {
    const { written, current } = securityPage();
    expect(written).toBe(current);
  });
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-2.0)', false],
  ['GPL-3.0-or-later', false],
  ['', false],
])('licence %j is accepted: %s', (license, accepted) => expect(isAllowed(license)).toBe(accepted));

test.each([
  ['2.1.4', ['1.1.18', '2.1.4'], true],
  ['2.1.3', ['1.1.18', '2.1.4'], false],
  ['1.10.0', ['1.9.9'], true],
  ['3.0.0', ['1.1.18', '2.1.4'], true],
  ['0.9.0', ['1.1.18'], false],
])('version %s, fixed in %j, is free of a fault: %s', (version, fixedIn, free) =>
  expect(isFixed(version, fixedIn)).toBe(free),
);

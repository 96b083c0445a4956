import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isInstalled } from '../../scripts/ensure-installed.mjs';

type Packages = Record<string, { version: string; optional?: boolean; os?: string[]; cpu?: string[] }>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lis-installed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function project(wanted: Packages, installed: Packages): string {
  writeJson('package-lock.json', { packages: { '': { version: '1.0.0' }, ...wanted } });
  for (const path of Object.keys(installed)) writeJson(join(path, 'package.json'), {});
  writeJson('node_modules/.package-lock.json', { packages: installed });
  return folder;
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(value));
}

const docx = 'node_modules/docx';
const binary = 'node_modules/binary';
const otherMachine = { version: '1.0.0', optional: true, os: ['never'] };
const notOtherMachine = { version: '1.0.0', optional: true, os: ['!never'] };

test.each<[string, Packages, Packages]>([
  ['everything in its right version', { [docx]: { version: '9.0.0' } }, { [docx]: { version: '9.0.0' } }],
  ['a package for another kind of machine left out', { [binary]: otherMachine }, {}],
  ['a package for all but another kind of machine', { [binary]: notOtherMachine }, { [binary]: notOtherMachine }],
])('is right: %s', (_case, wanted, installed) => {
  expect(isInstalled(project(wanted, installed))).toBe(true);
});

test.each<[string, Packages, Packages]>([
  ['a package missing', { [docx]: { version: '9.0.0' } }, {}],
  ['another version', { [docx]: { version: '9.0.0' } }, { [docx]: { version: '8.0.0' } }],
  ['a package too many', {}, { [docx]: { version: '9.0.0' } }],
  ['a folder carried over from another kind of machine', { [binary]: otherMachine }, { [binary]: otherMachine }],
])('is not right: %s', (_case, wanted, installed) => {
  expect(isInstalled(project(wanted, installed))).toBe(false);
});

test.each(['node_modules', 'node_modules/docx'])('is not right: %s was deleted', (path) => {
  project({ [docx]: { version: '9.0.0' } }, { [docx]: { version: '9.0.0' } });
  rmSync(join(folder, path), { recursive: true });
  expect(isInstalled(folder)).toBe(false);
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundledPackages } from '../../scripts/release/bundled-packages.ts';
import { stable } from '../../scripts/release/component-list.ts';
import { licenceTexts } from '../../scripts/release/licence-texts.ts';
import { sumsOf } from '../../scripts/release/sums-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

test('sums are a line a file, sorted, as sha256sum has them', async () => {
  mkdirSync(join(folder(), 'b'));
  writeFileSync(join(folder(), 'b', 'c.txt'), '');
  writeFileSync(join(folder(), 'a.txt'), 'abc');
  expect(await sumsOf(folder())).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n' +
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c.txt\n',
  );
});

test('a list of components carries neither serial number nor time nor the version of npm', () => {
  const list = { bomFormat: 'CycloneDX', serialNumber: 'urn:uuid:1', components: [{ name: 'saxes' }] };
  const one = stable(
    JSON.stringify({ ...list, metadata: { timestamp: '1', tools: ['npm'], component: { name: 'lis' } } }),
  );
  const other = stable(
    JSON.stringify({ ...list, serialNumber: 'urn:uuid:2', metadata: { timestamp: '2', component: { name: 'lis' } } }),
  );
  expect(one).toBe(other);
  expect(one).toContain('saxes');
});

test('what is no list of components is refused', () => {
  expect(() => stable('{}')).toThrow('no CycloneDX list');
});

/** A bundle made of files, of which so many bytes are left. */
function bundleOf(inputs: Readonly<Record<string, number>>) {
  const entries = Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]);
  return { outputs: { out: { inputs: Object.fromEntries(entries), bytes: 1, imports: [], exports: [] } } };
}

describe('packages that travel in a bundle', () => {
  test('are told by what is left of them, each in its own version', async () => {
    const packages = bundledPackages(
      bundleOf({
        'node_modules/saxes/saxes.js': 10,
        'named-package:/project/node_modules/exceljs/node_modules/saxes/saxes.js': 3,
        'node_modules/fflate/esm/browser.js': 5,
        'node_modules/exceljs/lib/exceljs.nodejs.js': 0,
        'src/core/index.ts': 9,
      }),
    );
    expect(packages.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'fflate 0.8.3',
      'saxes 5.0.1',
      'saxes 6.0.0',
    ]);
    const text = await licenceTexts(packages);
    expect(text).toMatch(/fflate 0\.8\.3 \(MIT\)\n\nMIT License[\s\S]*Permission is hereby granted/);
    expect(text).toMatch(/saxes 6\.0\.0 \(ISC\)\n\nCopyright Louis-Dominique Dubeau[\s\S]*Permission to use, copy/);
  });

  test('must be installed for use, or their licence would not come along', () => {
    expect(() => bundledPackages(bundleOf({ 'node_modules/jest/build/index.js': 1 }))).toThrow(
      /^jest \S+ is in the bundle, but is not installed for use/,
    );
  });
});

test('every package that is here has the text of its licence', async () => {
  const blocks = (await licenceTexts()).split(`\n${'-'.repeat(72)}\n\n`);
  const without = blocks.filter((block) => !/\(.*\)\n\n\S/.test(block)).map((block) => block.trim());
  // Parts of a package that are for other kinds of machines, and not in any bundle.
  expect(without.filter((name) => !/^(?:@napi-rs\/nice-|@xarsh\/ooxml-validator-)/.test(name))).toEqual([]);
});

test('what the Dockerfile copies is there, and is all that the command needs', () => {
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  expect(lines.filter((line) => /^(?:COPY|ADD)/.test(line))).toEqual(['COPY --chown=root:root dist/*.mjs /app/']);
  expect(lines).toContain('USER node');
  expect(lines).toContain('ENTRYPOINT ["node", "/app/lis.mjs"]');
  const names = readdirSync('dist').filter((name) => name.endsWith('.mjs'));
  for (const name of names) copyFileSync(join('dist', name), join(folder(), name));
  const example = resolve('sheets-templates/exempel.xlsx');
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder(), 'lis.mjs'), 'check', example], {
    cwd: folder(),
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('Error');
  expect(stdout).toContain('HP-012');
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('the licences of the packages in the page come with their texts', async () => {
  const text = await licenceTexts(['fflate', 'saxes', 'xmlchars']);
  expect(new Set(text.match(/^(?:fflate|saxes|xmlchars)(?= \d)/gm))).toEqual(new Set(['fflate', 'saxes', 'xmlchars']));
  expect(text).toMatch(/Permission (?:is hereby granted|to use, copy)/);
});

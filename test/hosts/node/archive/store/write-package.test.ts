import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from '../../../../../src/hosts/node/archive/contents/package-file.ts';
import { listFiles } from '../../../../../src/hosts/node/archive/store/list-files.ts';
import { writePackage } from '../../../../../src/hosts/node/archive/store/write-package.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function files(count: number): PackageFile[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `data/${index % 3}/fil-${index}.txt`,
    content: index % 2 === 0 ? `Å${index}` : Uint8Array.of(index),
  }));
}

test.each([0, 1, 16, 50])('a package of %i files has them all, as they were given', async (count) => {
  const given = files(count);
  expect(await writePackage(folder(), 'paket', given)).toBe(true);
  const root = join(folder(), 'paket');
  expect(listFiles(root).map(({ path }) => path)).toEqual(given.map(({ path }) => path).sort());
  for (const { path, content } of given) {
    expect(readFileSync(join(root, path)).equals(Buffer.from(content as Uint8Array))).toBe(true);
  }
});

test('a folder that is there is left as it is', async () => {
  mkdirSync(join(folder(), 'paket'));
  writeFileSync(join(folder(), 'paket', 'annans.txt'), 'x');
  expect(await writePackage(folder(), 'paket', files(2))).toBe(false);
  expect(readdirSync(folder())).toEqual(['paket']);
  expect(readdirSync(join(folder(), 'paket'))).toEqual(['annans.txt']);
});

test('what cannot be written leaves nothing behind', async () => {
  const colliding = [...files(20), { path: 'data', content: 'x' }];
  await expect(writePackage(folder(), 'paket', colliding)).rejects.toMatchObject({ code: 'not-writable' });
  expect(readdirSync(folder())).toEqual([]);
});

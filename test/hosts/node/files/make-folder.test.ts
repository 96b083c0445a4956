import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../../../src/hosts/node/files/make-folder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();

test('makes the missing folders and tells the uppermost', () => {
  const root = folder();
  expect(makeFolder(join(root, 'a', 'b'))).toBe(join(root, 'a'));
  expect(existsSync(join(root, 'a', 'b'))).toBe(true);
});

test('makes nothing where the folder is there', () => {
  expect(makeFolder(folder())).toBeUndefined();
});

test('stops at a file that stands in the way', () => {
  const root = folder();
  writeFileSync(join(root, 'fil'), '');
  expect(() => makeFolder(join(root, 'fil', 'mapp'))).toThrow(/ENOTDIR|EEXIST/);
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('stops where the file system takes no folders', () => {
  expect(() => makeFolder('/proc/ledningens-genomgang')).toThrow(/ENOENT/);
});

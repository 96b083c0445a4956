import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSamePlace, plainPath } from '../../../../src/hosts/node/files/places.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function inFolder(...path: string[]) {
  return [folder(), ...path].join('/');
}

beforeEach(() => {
  mkdirSync(inFolder('annan', 'djup'), { recursive: true });
  mkdirSync(inFolder('mapp'));
  symlinkSync(inFolder('annan', 'djup'), inFolder('genväg'), 'junction');
});

describe('telling places apart', () => {
  test.each([
    ['a link', 'annan/djup', 'genväg', true],
    ['the same folder in another spelling', 'mapp', 'mapp/../mapp/.', true],
    ['the folder above a link', 'annan', 'genväg/..', process.platform !== 'win32'],
    ['another folder', 'mapp', 'annan', false],
    ['what is not there', 'ingen', 'ingen', false],
    ['what is below a file', 'mapp', 'fil/mapp', false],
  ])('%s', (_what, one, other, same) => {
    writeFileSync(inFolder('fil'), '');
    expect(isSamePlace(inFolder(one), inFolder(other))).toBe(same);
  });
});

describe('the plain path of', () => {
  test.each(['mapp', '.', '..', '../mapp', 'mapp/ny', '/', ''])('%j is itself', (path) => {
    expect(plainPath(path)).toBe(path.replaceAll('/', join('/')));
  });

  test.each([
    ['./mapp/', 'mapp'],
    ['ny/..', '.'],
    ['ny/../mapp/./ny', join('mapp', 'ny')],
  ])('%s is %s', (path, plain) => expect(plainPath(path)).toBe(plain));

  const isUnix = process.platform !== 'win32';
  if (!isUnix) console.info('Skipped two tests of links: Windows itself reads the folder above a link by its name.');
  (isUnix ? test : test.skip).each([
    ['genväg/..', 'annan'],
    ['genväg/../ny.xlsx', 'annan/ny.xlsx'],
  ])('%s leads where the system goes, to %s', (path, place) => {
    expect(plainPath(inFolder(path))).toBe(inFolder(place));
  });
});

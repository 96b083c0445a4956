import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decidedFiles } from '../../../../../src/hosts/node/archive/contents/decided-files.ts';
import { hostErrorOf } from '../../../../support/host-error-of.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const folder = temporaryFolder();

function inFolder(...names: string[]): string {
  for (const name of names) writeFileSync(join(folder(), name), name);
  return folder();
}

test('nothing is kept where nothing is asked for', () => {
  expect(decidedFiles(undefined, 'Nämnden.xlsx')).toEqual([]);
});

test('a file is kept as it is, under its own name', () => {
  const file = join(inFolder('Protokoll § 12.pdf'), 'Protokoll § 12.pdf');
  const [kept] = decidedFiles({ file }, 'Nämnden.xlsx');
  expect(kept?.path).toBe('beslutat/Protokoll § 12.pdf');
  expect(Buffer.from(kept?.content ?? '').toString()).toBe('Protokoll § 12.pdf');
});

test.each([
  ['those with its name', 'Nämnden.xlsx', ['beslutat/Nämnden.docx', 'beslutat/Nämnden.pdf']],
  [
    'whatever the capitals, and letters in parts',
    'NA\u0308MNDEN.xlsx',
    ['beslutat/Nämnden.docx', 'beslutat/Nämnden.pdf'],
  ],
  ['none of another', 'Nämnden 2.xlsx', []],
])('of a folder a workbook has %s', (_name, workbook, paths) => {
  inFolder('Nämnden.docx', 'Nämnden.pdf', 'Annan.pdf');
  expect(decidedFiles({ folder: folder() }, workbook).map(({ path }) => path)).toEqual(paths);
});

test('a form that the archive does not take is refused', () => {
  const file = join(inFolder('beslut.pages'), 'beslut.pages');
  expect(hostErrorOf(() => decidedFiles({ file }, 'a.xlsx'))).toMatchObject({
    code: 'decided-format',
    message: expect.stringContaining('spara dokumentet som .docx eller .pdf'),
  });
});

test.each([
  ['a file', () => ({ file: join(folder(), 'saknas.pdf') })],
  ['a folder', () => ({ folder: join(folder(), 'saknas') })],
])('%s that is not there is told', (_name, place) => {
  mkdirSync(join(folder(), 'annan'));
  expect(hostErrorOf(() => decidedFiles(place(), 'a.xlsx'))).toMatchObject({ code: 'not-found' });
});

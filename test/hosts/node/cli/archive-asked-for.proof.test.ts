import { copyFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { buildXlsx } from '../../../support/xlsx-builder.ts';
import { archiveRunsIn, treeOf } from './archive-runs.ts';

const example = resolve('sheets-templates', 'exempel.xlsx');
const folder = temporaryFolder();
const { inFolder, lis, archive, packagesOf, overviewOf, writeSmall } = archiveRunsIn(folder);
const day = ['--today', '2026-01-31'];

test('one workbook gives the same bytes when it is made again somewhere else', () => {
  copyFileSync(example, inFolder('bok.xlsx'));
  archive('bok.xlsx', '--out', 'arkiv');
  archive('bok.xlsx', '--out', 'igen', '--jobs', '2');
  expect(treeOf(inFolder('igen'))).toEqual(treeOf(inFolder('arkiv')));
});

describe('which day', () => {
  const withoutDay = () => writeFileSync(inFolder('bok.xlsx'), buildXlsx());
  const dayOf = (out: string) => overviewOf(out).packages[0].description.today;

  test('is the one that is asked for', () => {
    withoutDay();
    archive('bok.xlsx', '--out', 'ut', '--today', '2026-01-31');
    expect(dayOf('ut')).toBe('2026-01-31');
  });

  test('is the one of the settings, whatever day it is', () => {
    copyFileSync(example, inFolder('bok.xlsx'));
    archive('bok.xlsx', '--out', 'ut');
    expect(dayOf('ut')).toBe('2025-11-28');
  });

  test('is never the clock: a workbook that says nothing is refused', () => {
    withoutDay();
    const { status, stderr } = archive('bok.xlsx', '--out', 'ut');
    expect([status, packagesOf('ut')]).toEqual([1, []]);
    expect(stderr).toMatch(/^Misslyckades: bok\.xlsx: .*Avstämningsdatum.*--today\.$/m);
  });
});

describe('many workbooks', () => {
  test('one that cannot be read costs one line, and the rest goes on', () => {
    writeSmall('a.xlsx', 'c.xlsx');
    writeFileSync(inFolder('b.xlsx'), 'hej');
    const { status, stdout, stderr } = archive('.', '--out', 'ut', ...day, '--jobs', '2');
    expect([
      status,
      stdout
        .trim()
        .split('\n')
        .sort()
        .map((path) => path.slice(0, 4)),
    ]).toEqual([1, ['ut/a', 'ut/c']]);
    expect(stderr.split('\n').filter((line) => line.startsWith('Misslyckades'))).toEqual([
      expect.stringMatching(/^Misslyckades: b\.xlsx: Filen b\.xlsx är inte en Excelarbetsbok/),
    ]);
    expect(overviewOf('ut').failures).toEqual([{ source: 'b.xlsx', message: expect.stringContaining('b.xlsx') }]);
  });
});

test('a divided run is not finished while a part is missing, and says which', () => {
  writeSmall('a.xlsx', 'b.xlsx', 'c.xlsx');
  archive('.', '--out', 'ut', ...day, '--shard', '1/3');
  archive('.', '--out', 'ut', ...day, '--shard', '3/3');
  const { status, stderr } = archive('--out', 'ut', '--finish');
  expect([status, stderr]).toEqual([2, 'Del 2 av 3 är inte klar: kör den och sedan lis archive --finish igen.\n']);
  const problem = 'visar att delarna inte är sammanförda: kör lis archive --finish när alla är klara\n';
  expect(lis(['verify', 'ut'])).toMatchObject({
    status: 1,
    stdout: `del-1-av-3.json ${problem}del-3-av-3.json ${problem}`,
  });
});

test('--final keeps back a workbook with gaps, and says what is missing', () => {
  writeSmall('a.xlsx');
  const { status, stderr } = archive('a.xlsx', '--out', 'ut', '--final', '--today', '2026-01-31');
  expect([status, packagesOf('ut')]).toEqual([1, []]);
  expect(stderr).toMatch(/kan inte arkiveras som slutlig: .*9\.3\.2/);
});

test('--pdf where LibreOffice is not installed is told, and the package is written without', () => {
  writeSmall('a.xlsx');
  const run = lis(['archive', 'a.xlsx', '--out', 'ut', '--pdf', '--today', '2026-01-31'], { PATH: folder() });
  expect(run).toMatchObject({ status: 0, stderr: expect.stringMatching(/^LibreOffice är inte installerat/) });
  expect(packagesOf('ut')).toHaveLength(1);
});

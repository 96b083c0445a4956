import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { reviewWorkbook } from '../../../../src/core/index.ts';
import { exampleFile } from '../../../support/changed-example.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

const folder = temporaryFolder();
const today = '2025-11-28';

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder(), name, '..'), { recursive: true });
  writeFileSync(join(folder(), name), content);
}

function boards(...args: string[]) {
  return runLis(['boards', 'in', '--out', 'ut', '--today', today, ...args], { cwd: folder() });
}

test('reads workbooks, figures and folders, and writes a page and a workbook of them', async () => {
  const { report } = reviewWorkbook(exampleFile().workbook, { today });
  write('in/social.xlsx', exampleFile().package.bytes);
  write('in/kultur/dashboard.json', JSON.stringify({ ...report, board: 'Kulturnämnden' }));
  // Beside figures the workbook is the same board once more.
  write('in/kultur/kultur.xlsx', exampleFile().package.bytes);
  write('namnder.csv', 'Nämnd;Förvaltning\nKulturnämnden;Kulturförvaltningen\nIdrottsnämnden;Idrottsförvaltningen\n');
  const { status, stdout, stderr } = await boards('--register', 'namnder.csv', '--due', '2025-11-01');
  expect(stdout).toContain('Fel Idrottsnämnden har inte levererat något, och skulle ha gjort det senast 2025-11-01.');
  expect(stderr).toContain('2 av 3\u00A0nämnder har levererat');
  expect(status).toBe(1);
  expect(readFileSync(join(folder(), 'ut/namnder.html'), 'utf8')).toContain('Kulturförvaltningen');
  const { workbook } = readWorkbook(readFileSync(join(folder(), 'ut/namnder.xlsx')), 'namnder.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Leveranser',
    'Avviker',
    'Nyckeltal',
    'Höga risker',
    'Beslut till staden',
    '9.3.2',
  ]);
});

test('reads archive packages by the figures that they hold, each board once', async () => {
  write('bok.xlsx', exampleFile().package.bytes);
  const archived = await runLis(['archive', 'bok.xlsx', '--out', 'in', '--today', today], { cwd: folder() });
  expect(archived.status).toBe(0);
  const { stderr } = await boards();
  expect(stderr).toContain('1 av 1\u00A0nämnd har levererat');
});

test('tells what cannot be read, and goes on with the rest; with nothing left nothing is written', async () => {
  const { report } = reviewWorkbook(exampleFile().workbook, { today });
  write('in/a/dashboard.json', JSON.stringify({ ...report, schema: 1 }));
  const none = await boards();
  expect([none.status, existsSync(join(folder(), 'ut'))]).toEqual([2, false]);
  write('in/b/dashboard.json', JSON.stringify(report));
  const some = await boards();
  expect([some.status, some.stderr]).toEqual([1, expect.stringContaining('a/dashboard.json har schema 1')]);
});

/** The example as a file that is worth a thread of its own, since it holds a large picture. */
function largeWorkbook(): Uint8Array {
  const picture = [new Uint8Array(2 * 1024 * 1024), { level: 0 }] as const;
  return zipSync({ ...unzipSync(exampleFile().package.bytes), 'xl/media/image99.png': [...picture] });
}

test('reads large workbooks in threads, with the same result, and tells those that cannot be read', () => {
  for (const name of ['a.xlsx', 'b.xlsx']) write(`in/${name}`, largeWorkbook());
  write('in/skadad.xlsx', largeWorkbook().subarray(0, 2_000_000));
  const [one, many] = ['1', '2'].map((jobs) => {
    const run = boards('--jobs', jobs);
    return { ...run, page: readFileSync(join(folder(), 'ut/namnder.html'), 'utf8') };
  });
  expect(one?.stderr).toContain('skadad.xlsx: ');
  expect(many?.status).toBe(1);
  expect(many?.stderr.split('\n').sort()).toEqual(one?.stderr.split('\n').sort());
  expect([many?.stdout, many?.page]).toEqual([one?.stdout, one?.page]);
});

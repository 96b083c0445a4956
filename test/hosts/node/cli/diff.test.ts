import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedWorkbook, exampleFile } from '../../../support/changed-example.ts';
import { runLis } from '../../../support/run-lis.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();
function diff(...args: string[]) {
  return runLis(['diff', ...args], { cwd: folder() });
}

function writeTwo(): void {
  const file = exampleFile();
  writeFileSync(join(folder(), 'gammal.xlsx'), file.package.bytes);
  writeFileSync(
    join(folder(), 'ny.xlsx'),
    changedWorkbook(file, {
      Handlingsplan: {
        'HP-001': { Status: 'Avbruten', Kommentar: '<b>=1+1</b>' },
        'HP-002': null,
        'HP-900': { Åtgärd: 'Ny åtgärd' },
      },
      Inställningar: { Version: { Värde: '2.0' } },
    }),
  );
}

test('lists what differs sheet by sheet, and ends with how much', () => {
  writeTwo();
  const { status, stdout, stderr } = diff('gammal.xlsx', 'ny.xlsx');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Inställningar\n {2}Ändrad {5}Version \(rad \d+\)\n {4}Värde: .* → ”2.0”\n\nHandlingsplan\n/);
  expect(stdout).toMatch(/\n {2}Ändrad {5}HP-001 \(rad 2\)\n {4}Status: ”.*” → ”Avbruten”\n/);
  expect(stdout).toMatch(/\n {2}Ny {9}HP-900 \(rad \d+\)\n {4}ID: ”HP-900”\n {4}Åtgärd: ”Ny åtgärd”\n/);
  expect(stdout).toMatch(/\n {2}Borttagen {2}HP-002 \(rad 3\)\n/);
  expect(
    stdout.endsWith(
      'gammal.xlsx → ny.xlsx: 2\u00A0ändrade rader, 1\u00A0ny rad och 1\u00A0borttagen rad i 2\u00A0blad.\n',
    ),
  ).toBe(true);
});

test('--format json prints one document and nothing else', () => {
  writeTwo();
  const { status, stdout, stderr } = diff('gammal.xlsx', 'ny.xlsx', '--format', 'json');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({
    old: 'gammal.xlsx',
    new: 'ny.xlsx',
    sheets: [
      {
        sheet: 'Inställningar',
        kind: 'changed',
        changedRows: [{ id: 'Version', cells: [{ column: 'Värde', new: '2.0' }] }],
      },
      { sheet: 'Handlingsplan', addedRows: [{ id: 'HP-900' }], removedRows: [{ id: 'HP-002' }] },
    ],
  });
});

test('--format html prints a page in which cells are shown as text', () => {
  writeTwo();
  const { status, stdout } = diff('gammal.xlsx', 'ny.xlsx', '--format', 'html');
  expect(status).toBe(0);
  expect(stdout.startsWith('<!doctype html>')).toBe(true);
  expect(stdout).toContain('&lt;b&gt;=1+1&lt;/b&gt;');
  expect(stdout).not.toContain('<b>=1+1');
});

test('says so when nothing differs', () => {
  writeTwo();
  expect(diff('ny.xlsx', 'ny.xlsx')).toEqual({ status: 0, stdout: 'ny.xlsx → ny.xlsx: inga ändringar.\n', stderr: '' });
});

test.each([
  [['saknas.xlsx', 'ny.xlsx'], 'saknas.xlsx'],
  [['trasig.xlsx', 'ny.xlsx'], 'trasig.xlsx'],
  [['ny.xlsx'], 'Ange ny'],
  [['ny.xlsx', 'ny.xlsx', '--format', 'pdf'], 'pdf'],
])('answers %j with one sentence and status 2', (args, named) => {
  writeTwo();
  writeFileSync(join(folder(), 'trasig.xlsx'), 'PK');
  const { status, stdout, stderr } = diff(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(new RegExp(`^[^\n]*(${named})[^\n]*\\.\n$`));
});

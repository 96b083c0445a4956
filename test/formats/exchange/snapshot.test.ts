import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import { type CellValue, exportSheetName } from '../../../src/core/index.ts';
import { WorkbookEditor } from '../../../src/formats/excel/edit/workbook-editor.ts';
import type { XlsxFile } from '../../../src/formats/excel/read/read-workbook.ts';
import { embedSnapshot, readSnapshot } from '../../../src/formats/exchange/snapshot.ts';
import { changedWorkbook, exampleFile } from '../../support/changed-example.ts';
import { hostErrorOf } from '../../support/host-error-of.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

function exported(file = exampleFile()): XlsxFile {
  return readWorkbook(embedSnapshot(file), 'export.xlsx');
}

test('carries the values of the workbook along, whatever is changed afterwards', () => {
  const file = exampleFile();
  const changed = readWorkbook(
    changedWorkbook(exported(), { Handlingsplan: { 'HP-001': { Status: 'Avbruten' } } }),
    'a.xlsx',
  );
  const sheets = readSnapshot(changed)?.workbook.sheets ?? [];
  expect(sheets.find(({ name }) => name === 'Handlingsplan')).toEqual(
    file.workbook.sheets.find(({ name }) => name === 'Handlingsplan'),
  );
  expect(sheets.map(({ name }) => name)).not.toContain('Historik');
});

test('lies in a sheet that people do not see and changes nothing else', () => {
  const { sheets } = exported();
  expect(sheets.at(-1)).toMatchObject({ name: exportSheetName, visibility: 'very-hidden' });
  expect(sheets.slice(0, -1).map(({ name }) => name)).toEqual(exampleFile().sheets.map(({ name }) => name));
});

test('a later export replaces the copy; the same values have the same checksum', () => {
  const once = exported();
  const again = exported(once);
  expect(again.sheets).toHaveLength(once.sheets.length);
  expect(readSnapshot(again)?.checksum).toBe(readSnapshot(once)?.checksum);
  expect(embedSnapshot(exampleFile())).toEqual(embedSnapshot(exampleFile()));
});

test('the copy tells which rows are totals of tables', async () => {
  const workbook = new exceljs.Workbook();
  const columns = [{ name: 'Namn', totalsRowLabel: 'Summa' }, { name: 'Antal' }];
  workbook.addWorksheet('Egna').addTable({ name: 'T', ref: 'A1', totalsRow: true, columns, rows: [['a', 1]] });
  const file = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), 'bok.xlsx');
  const totals = [{ row: 3, first: 0, last: 1 }];
  expect(readSnapshot(exported(file))?.workbook.sheets).toEqual([{ ...file.workbook.sheets[0], totals }]);
});

test('a workbook without a copy has none', () => {
  expect(readSnapshot(exampleFile())).toBeUndefined();
});

test.each([
  ['the format', 1, 'lis-snapshot 2'],
  ['the checksum', 2, '0'.repeat(64)],
  ['the values', 3, 'AAAA'],
  ['a part of it, which is gone', 3, null],
])('a copy in which someone has changed %s is refused', (_, row, value) => {
  const editor = new WorkbookEditor(exported());
  editor.setCells(exportSheetName, [{ row, column: 1, value }]);
  const error = hostErrorOf(() => readSnapshot(readWorkbook(editor.save(), 'export.xlsx')));
  expect([error.code, error.message]).toEqual([
    'snapshot-changed',
    'Den dolda kopian av det som exporterades är ändrad i export.xlsx och går inte att lita på: ange arbetsboken som den var från början med --base.',
  ]);
});

test('carries formulas without result and pictures along', () => {
  const rows: CellValue[][] = [['ID', 'Åtgärd'], ['HP-001', { formula: '=A1&"x"' }], [{ picture: 'Intyg' }]];
  const file = { ...exported(), workbook: { sheets: [{ name: 'Handlingsplan', rows }] } };
  const snapshot = readSnapshot(readWorkbook(embedSnapshot(file), 'export.xlsx'));
  expect(snapshot?.workbook.sheets).toEqual([{ name: 'Handlingsplan', rows }]);
});

test.each([
  ['no list', { name: 'Handlingsplan' }],
  ['sheets without rows', [{ name: 'Handlingsplan' }]],
  ['cells that are no values', [{ name: 'Handlingsplan', rows: [[{ formula: '1' }]] }]],
])('a copy that holds %s is refused, though its checksum is right', (_, sheets) => {
  const text = JSON.stringify(sheets);
  const checksum = createHash('sha256').update(text).digest('hex');
  const editor = new WorkbookEditor(exported());
  const cells = ['lis-snapshot 1', checksum, deflateRawSync(text).toString('base64'), null, null];
  editor.setCells(
    exportSheetName,
    cells.map((value, index) => ({ row: index + 1, column: 1, value })),
  );
  expect(hostErrorOf(() => readSnapshot(readWorkbook(editor.save(), 'export.xlsx'))).code).toBe('snapshot-changed');
});

import exceljs from 'exceljs';
import { type CellValue, diffWorkbooks } from '../../../src/core/index.ts';
import type { XlsxFile } from '../../../src/formats/excel/read/read-workbook.ts';
import { mergeFiles } from '../../../src/formats/exchange/merge-files.ts';
import { tablesOf } from '../../../src/formats/exchange/table-headers.ts';
import { changedWorkbook, exampleFile } from '../../support/changed-example.ts';
import { readWorkbook } from '../../support/unpacked-by-node.ts';

type Cell = CellValue | { formula: string; result: number };

/** A workbook of people's own sheets, with a table over the sheet when asked for. */
async function fileOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  asTable = false,
): Promise<XlsxFile> {
  const workbook = new exceljs.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    if (asTable) {
      const [header = [], ...data] = rows;
      const columns = header.map((title) => ({ name: String(title) }));
      sheet.addTable({ name: `T${name}`, ref: 'A1', columns, rows: data.map((row) => [...row]) });
    } else sheet.addRows(rows.map((row) => [...row]));
  }
  return readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), 'bok.xlsx');
}

function merged(base: XlsxFile, ours: XlsxFile, theirs: XlsxFile) {
  return readWorkbook(mergeFiles(base.workbook, ours, theirs).bytes, 'bok.xlsx');
}

function rowsOf({ workbook }: XlsxFile, name: string) {
  return workbook.sheets.find((sheet) => sheet.name === name)?.rows;
}

const contacts = [
  ['Namn', 'Telefon', 'Ort'],
  ['Anna', '1', 'Malmö'],
  ['Bo', '2', 'Lund'],
];

test('the result of merging into the base is theirs', () => {
  const base = exampleFile();
  const theirs = readWorkbook(
    changedWorkbook(base, {
      Handlingsplan: {
        'HP-001': { Status: 'Avbruten', Klart: 0.25, Slutdatum: { date: '2026-02-28' } },
        'HP-003': null,
      },
      Risker: { 'R-900': { Risk: '+46 70' } },
    }),
    'deras.xlsx',
  );
  expect(
    diffWorkbooks(merged(base, base, theirs).workbook, theirs.workbook).sheets.flatMap(
      ({ changedRows, addedRows, removedRows }) => [changedRows, addedRows, removedRows].flat(),
    ),
  ).toEqual([]);
});

test('ours without changes to make comes out byte for byte as it was', () => {
  const base = exampleFile();
  expect(Buffer.from(mergeFiles(base.workbook, base, base).bytes).equals(Buffer.from(base.package.bytes))).toBe(true);
});

test('a formula stays where both sides only have new results of it', async () => {
  const version = (result: number, phone: string) =>
    fileOf({
      Kontakter: [
        ['Namn', 'Telefon', 'Antal'],
        ['Anna', phone, { formula: 'LEN(B2)', result }],
      ],
    });
  const result = merged(await version(1, '1'), await version(5, '1'), await version(2, '22'));
  expect(rowsOf(result, 'Kontakter')?.[1]).toEqual(['Anna', '22', 5]);
  expect(result.isFormula('Kontakter', 2, 3)).toBe(true);
});

test('a sheet that theirs has added comes with its values, and one that it has removed goes', async () => {
  const base = await fileOf({ Kontakter: contacts, Gammal: [['a', 'b']] });
  const theirs = await fileOf({
    Kontakter: contacts,
    Ny: [
      ['Dag', 'Text'],
      [null, '=1+1'],
      [2.5, 'x'],
    ],
  });
  const result = merged(base, base, theirs);
  expect(result.sheets.map(({ name }) => name)).toEqual(['Kontakter', 'Ny']);
  expect(rowsOf(result, 'Ny')).toEqual([
    ['Dag', 'Text'],
    [null, '=1+1'],
    [2.5, 'x'],
  ]);
});

test('new rows become part of a table, and the header of a dropped column stays, which Excel demands', async () => {
  const base = await fileOf({ Kontakter: contacts }, true);
  const theirs = await fileOf({
    Kontakter: [
      ['Namn', 'Telefon'],
      ['Anna', '1'],
      ['Bo', '2'],
      ['Eva', '3'],
    ],
  });
  const result = merged(base, base, theirs);
  expect(rowsOf(result, 'Kontakter')).toEqual([
    ['Namn', 'Telefon', 'Ort'],
    ['Anna', '1'],
    ['Bo', '2'],
    ['Eva', '3'],
  ]);
  expect(tablesOf(result, 'Kontakter').map(({ range }) => range)).toEqual([{ top: 1, left: 1, bottom: 4, right: 3 }]);
});

test('the total row of a table stays as it was, with new rows below the table and none of its columns renamed', async () => {
  const withTotals = async (...rows: string[][]) => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('Kontakter').addTable({
      name: 'T',
      ref: 'A1',
      totalsRow: true,
      columns: [
        { name: 'Namn', totalsRowLabel: 'Summa' },
        { name: 'Telefon', totalsRowFunction: 'count' },
      ],
      rows,
    });
    return readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), 'bok.xlsx');
  };
  const base = await withTotals(['Anna', '1']);
  const result = merged(base, base, await withTotals(['Anna', '2'], ['Bo', '3']));
  const total = rowsOf(base, 'Kontakter')?.[2];
  expect(rowsOf(result, 'Kontakter')).toEqual([['Namn', 'Telefon'], ['Anna', '2'], total, ['Bo', '3']]);
  expect(result.isFormula('Kontakter', 3, 2)).toBe(true);
  expect(tablesOf(result, 'Kontakter')).toEqual([
    { range: { top: 1, left: 1, bottom: 3, right: 2 }, headerRows: 1, totalsRows: 1 },
  ]);
});

test('a sheet called Konflikter that is people’s own is left alone', async () => {
  const version = (phone: string) =>
    fileOf({
      Kontakter: [
        ['Namn', 'Telefon'],
        ['Anna', phone],
      ],
      Konflikter: [
        ['Vem', 'Om vad'],
        ['Bo', 'fika'],
      ],
    });
  const { bytes, conflictsTab } = mergeFiles((await version('1')).workbook, await version('2'), await version('3'));
  expect(conflictsTab).toBe('Konflikter (2)');
  expect(rowsOf(readWorkbook(bytes, 'bok.xlsx'), 'Konflikter')).toEqual([
    ['Vem', 'Om vad'],
    ['Bo', 'fika'],
  ]);
});

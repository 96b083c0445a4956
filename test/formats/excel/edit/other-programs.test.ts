import ExcelJS from 'exceljs';
import { editWorkbook } from '../../../../src/formats/excel/edit/edit-workbook.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

async function madeByExcelJs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Åtgärder');
  sheet.addRow(['Id', 'Text', 'Datum', 'Antal', 'Klar', 'Länk', 'Formel', 'Fel', 'Tid']);
  sheet.addRow([
    'HP-001',
    { richText: [{ text: 'fet ', font: { bold: true } }, { text: 'och mager' }] },
    new Date(Date.UTC(2025, 2, 31)),
    1.5,
    true,
    { text: 'webb', hyperlink: 'https://example.se' },
    { formula: 'D2*2', result: 3 },
    { formula: '1/0', result: { error: '#DIV/0!' } },
    new Date(Date.UTC(2025, 2, 31, 8, 30)),
  ]);
  sheet.mergeCells('A3:B3');
  sheet.getCell('A3').value = '=text';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const rows = [
  ['Id', 'Text', 'Datum', 'Antal', 'Klar', 'Länk', 'Formel', 'Fel', 'Tid'],
  ['HP-001', 'fet och mager', { date: '2025-03-31' }, 1.5, true, 'webb', 3, '#DIV/0!', { date: '2025-03-31T08:30' }],
  ['=text'],
];

test('what exceljs writes is read as it was meant', async () => {
  const file = readWorkbook(await madeByExcelJs(), 'x.xlsx');
  expect(
    file.workbook.sheets[0]?.rows.map((row) => row.slice(0, row[1] === undefined || row[1] === null ? 1 : row.length)),
  ).toEqual(rows);
  expect([6, 7, 8].map((column) => file.isFormula('Åtgärder', 2, column))).toEqual([false, true, true]);
});

test('what is edited here is read by exceljs as it was meant', async () => {
  const file = readWorkbook(await madeByExcelJs(), 'x.xlsx');
  const out = editWorkbook(file, {
    Åtgärder: [
      { row: 2, column: 2, value: '=1+1' },
      { row: 2, column: 3, value: { date: '2026-01-02' } },
      { row: 2, column: 4, value: { date: '2026-01-02T10:00' } },
      { row: 5, column: 1, value: 7 },
    ],
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(out as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet('Åtgärder')!;
  expect(sheet.getCell('B2').value).toBe('=1+1');
  expect(JSON.stringify(sheet.getCell('C2').value)).toBe('"2026-01-02T00:00:00.000Z"');
  expect(JSON.stringify(sheet.getCell('D2').value)).toBe('"2026-01-02T10:00:00.000Z"');
  expect(sheet.getCell('A5').value).toBe(7);
  expect(sheet.getCell('G2').result).toBe(3);
});

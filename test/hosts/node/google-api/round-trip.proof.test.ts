import fc from 'fast-check';
import {
  type CellValue,
  cellText,
  checkWorkbook,
  isCellDate,
  type Sheet,
  serialFromCivil,
} from '../../../../src/core/index.ts';
import { createXlsx } from '../../../../src/hosts/node/google-api/create-xlsx.ts';
import { withSnapshot } from '../../../../src/hosts/node/google-api/export-file.ts';
import { firstBatch } from '../../../../src/hosts/node/google-api/import-requests.ts';
import { planImport } from '../../../../src/hosts/node/google-api/plan-import.ts';
import { spreadsheetState } from '../../../../src/hosts/node/google-api/spreadsheet-state.ts';
import { type CellFixture, SpreadsheetModel } from '../../../google-api-server/spreadsheet-model.ts';
import { exampleSheets } from '../../../support/example-workbook.ts';
import { readWorkbook } from '../../../support/unpacked-by-node.ts';

function fixture(value: CellValue): CellFixture {
  if (typeof value !== 'object' || value === null) return value;
  if (!isCellDate(value)) return { userEnteredValue: { formulaValue: cellText(value) } };
  const type = value.date.includes('T') ? 'DATE_TIME' : 'DATE';
  return {
    userEnteredValue: { numberValue: serialFromCivil(value.date) },
    userEnteredFormat: { numberFormat: { type } },
  };
}

function spreadsheetOf(sheets: readonly Sheet[]) {
  return new SpreadsheetModel(
    'Prov',
    sheets.map(({ name, rows }) => ({ title: name, rows: rows.map((cells) => cells.map(fixture)) })),
  );
}

async function exported(model: SpreadsheetModel) {
  return readWorkbook(withSnapshot('prov.xlsx', await createXlsx(model.read('id'))).bytes, 'prov.xlsx').workbook;
}

test('the export of a spreadsheet has the findings of the spreadsheet itself', async () => {
  const sheets = exampleSheets();
  const findings = (of: readonly Sheet[]) => checkWorkbook({ sheets: of }, { today: '2025-11-24' }).findings;
  const file = await exported(spreadsheetOf(sheets));
  const own = file.sheets.filter(({ name }) => name !== '_lis_export');
  expect(findings(sheets).length).toBeGreaterThan(0);
  expect(findings(own)).toEqual(findings(sheets));
});

test('a formula that Google is still computing is unknown here and in the export, and no change when it comes back', async () => {
  const model = new SpreadsheetModel('Prov', [
    {
      title: 'Handlingsplan',
      rows: [
        ['ID', 'Åtgärd', 'Bevis'],
        [
          'HP-001',
          { userEnteredValue: { formulaValue: '=IMPORTRANGE("x";"A1")' }, result: { errorValue: { type: 'LOADING' } } },
          'a',
        ],
      ],
    },
  ]);
  const state = spreadsheetState(model.read('id'));
  expect(state.sheets[0]?.rows[1]).toEqual(['HP-001', { formula: '=IMPORTRANGE("x";"A1")' }, 'a']);
  const file = await exported(model);
  expect(file.sheets[0]?.rows[1]).toEqual(['HP-001', { formula: '=NA()' }, 'a']);
  expect(planImport(file, state, file).edits).toEqual({ cells: [], addedSheets: [], removedSheets: [] });
});

test('a picture is its place in the export, and no change when it comes back', async () => {
  const image = {
    ...new SpreadsheetModel('Prov', [
      {
        title: 'Handlingsplan',
        rows: [
          ['ID', 'Bevis'],
          ['HP-001', null],
        ],
      },
    ]).read('id'),
  };
  const cell = { userEnteredValue: { formulaValue: '=IMAGE("https://example.se/a.png")' } };
  const [tab] = image.sheets ?? [];
  const values = tab?.data?.[0]?.rowData?.[1]?.values ?? [];
  values[1] = cell;
  const state = spreadsheetState(image);
  expect(state.sheets[0]?.rows[1]).toEqual(['HP-001', { picture: '' }]);
  const file = readWorkbook(await createXlsx(image), 'prov.xlsx').workbook;
  expect(file.sheets[0]?.rows[1]).toEqual(['HP-001', '(bild)']);
  expect(planImport(file, state, file).edits.cells).toEqual([]);
});

test('any value survives any number of trips, and an export that comes back as it was is no change', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', ' ', '_x0041_', "'"), fc.string())
      .map((parts) => parts.join('')),
  );
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.boolean(),
    fc.constantFrom<CellValue>(null, { date: '2025-03-31' }, { date: '2025-03-31T08:30' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (cells) => {
      const rows = [
        ['ID', ...cells.map((_, index) => `Kolumn ${index}`), 'Slut'],
        ['HP-001', ...cells, 'slut'],
      ];
      const model = spreadsheetOf([{ name: 'Handlingsplan', rows }]);
      const file = await exported(model);
      expect(file.sheets[0]?.rows).toEqual(rows);
      const state = spreadsheetState(model.read('id'));
      expect(planImport(file, state, file).edits.cells).toEqual([]);

      // The same values, put into an empty spreadsheet by an import.
      const other = spreadsheetOf([{ name: 'Handlingsplan', rows: [rows[0] ?? []] }]);
      const empty = spreadsheetState(other.read('id'));
      other.batchUpdate([...firstBatch(planImport(empty, empty, file), empty).requests]);
      expect(spreadsheetState(other.read('id')).sheets[0]?.rows).toEqual(rows);
    }),
    { numRuns: 60 },
  );
}, 60_000);

import { columnsToSetUp, layOutTemplate, settingsToSetUp, setUpText } from '../../../src/core/index.ts';
import { settings } from '../../../src/core/records/settings/columns.ts';
import { offeredColumns } from '../../../src/core/schema/define-sheet.ts';
import { klassa } from '../../../src/core/schema/scale.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';

const template = layOutTemplate(risks, { scale: klassa });
const headers = offeredColumns(risks).map(([, { header }]) => header);
function textOf({ header }: { header: { value: unknown } }) {
  return String(header.value);
}

test.each([
  ['a new sheet lacks every column', [], headers],
  ['a whole sheet lacks none', headers, []],
  ['spelling that reads the same is the same column', headers.map((header) => ` ${header.toUpperCase()} `), []],
  ['a column that is missing is added', headers.filter((header) => header !== 'Riskägare'), ['Riskägare']],
])('%s', (_name, given, missing) => {
  expect(columnsToSetUp(template, given).missing.map(textOf)).toEqual(missing);
});

test("a sheet's own columns are known by their places, the first of two with one header", () => {
  const { present } = columnsToSetUp(template, ['Egen', 'Risk', 'ID', 'Risk']);
  expect(present.map((column) => [textOf(column), column.position])).toEqual([
    ['ID', 2],
    ['Risk', 1],
  ]);
});

test('settings are added that the sheet lacks', () => {
  const keys = Object.values(settings.columns).map(({ header }) => header);
  const sheet = layOutTemplate(settings, { scale: klassa });
  expect(settingsToSetUp(sheet, keys)).toEqual([]);
  expect(settingsToSetUp(sheet, keys.slice(1)).map(({ cells: [key] }) => key?.value)).toEqual([keys[0]]);
});

test.each([
  [[], [], 'Alla blad och kolumner finns redan.'],
  [['Risker'], [], '1\u00a0blad är skapat: Risker.'],
  [[], ['Risker: Skyddsvärd'], '1\u00a0kolumn är tillagd sist i sitt blad: Risker: Skyddsvärd.'],
  [
    ['Risker', 'Beslut'],
    ['Texter: Datum', 'Texter: Text'],
    '2\u00a0blad är skapade: Risker, Beslut. 2\u00a0kolumner är tillagda sist i sitt blad: Texter: Datum, Texter: Text.',
  ],
])('new sheets %j and columns %j are told', (sheets, columns, text) => {
  expect(setUpText(sheets, columns)).toBe(text);
});

import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { allRows, selection, unreadRows } from '../../../src/core/validation/unread-rows.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, sheetOf } from '../../support/workbook-builder.ts';

const byYear = selection(actionPlan, ['year'], ({ year }) => year === undefined);
function ofYear(...sheets: Sheet[]) {
  return unreadRows(recordsOf(...sheets), byYear).map((text) => text.replaceAll('\u00A0', ' '));
}

function sheet(...rows: CellValue[][]): Sheet {
  return { name: 'Handlingsplan', rows };
}

test('rows that could not be placed are told with their numbers, in whatever way the cell fails', () => {
  const plan = sheetOf(actionPlan, [{ id: 'HP-001', year: 2025 }, { id: 'HP-002', year: 'i år' }, { id: 'HP-003' }]);
  expect(ofYear(plan)).toEqual([
    'Bladet Handlingsplan har 2 rader som inte har kunnat läsas och därför inte är med: Verksamhetsår är tom eller går inte att förstå (rad 3 och 4; se bladet Kontroll).',
  ]);
});

test('of many rows the first ten are named, and the rest counted', () => {
  const plan = sheetOf(
    actionPlan,
    Array.from({ length: 12 }, (_, index) => ({ id: `HP-${100 + index}` })),
  );
  expect(ofYear(plan)[0]).toContain('(rad 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 och 2 rader till; se bladet Kontroll)');
});

test('a missing column is told with the header that most likely is its own', () => {
  expect(ofYear(sheet(['ID', 'År'], ['HP-001', 2025]))[0]).toMatch(
    /1 rad .*: kolumnen Verksamhetsår saknas \(rubriken År läses inte\)\.$/,
  );
  expect(ofYear(sheet(['ID', 'Egen'], ['HP-001', 2025]))[0]).toMatch(/: kolumnen Verksamhetsår saknas\.$/);
});

test('rows of a sheet none of whose required columns is there are told whole', () => {
  expect(ofYear(sheet(['Nr', 'Vad'], ['1', 'Öva'], [], ['2', 'Öva']))).toEqual([
    'Bladet Handlingsplan har 2 rader som inte har kunnat läsas och därför inte är med: kolumnerna ID, Verksamhetsår, Område, Åtgärd och Status saknas (rubriken Nr läses inte).',
  ]);
});

test.each<[string, Sheet[]]>([
  ['no sheet', []],
  ['no rows', [sheetOf(actionPlan, [])]],
  ['rows that can all be placed', [sheetOf(actionPlan, [{ id: 'HP-001', year: 2030 }])]],
  [
    "notes of people's own below the records",
    [sheet(['ID', 'Verksamhetsår'], ['HP-001', 2025], [], [null, null, 'Uppdaterad av Eva'])],
  ],
  ['rows with empty checkboxes alone', [sheet(['Nr', 'Vad'], [false, false])]],
])('%s gives nothing to tell', (_, sheets) => {
  expect(ofYear(...sheets)).toEqual([]);
});

test('where all rows are shown none is lost', () => {
  expect(unreadRows(recordsOf(sheetOf(actionPlan, [{ id: 'HP-001' }])), allRows(actionPlan))).toEqual([]);
});

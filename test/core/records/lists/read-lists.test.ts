import { readLists } from '../../../../src/core/records/lists/read-lists.ts';
import { actionPlan } from '../../../../src/core/sheets/action-plan/columns.ts';
import { informationClassification } from '../../../../src/core/sheets/information-classification/columns.ts';
import type { CellValue, Sheet } from '../../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, sheetOf } from '../../../support/workbook-builder.ts';

function lists(...rows: CellValue[][]) {
  return { name: 'Listor', rows };
}

test('each column is a list: header, then values in order, each once', () => {
  const read = readLists(
    lists(['Område', null, 'Enhet'], ['Skydd', 'x', ' Norr '], [null, null, 'Söder'], ['Vård', null, 'Norr']),
  );
  expect([...read]).toEqual([
    ['område', ['Skydd', 'Vård']],
    ['enhet', ['Norr', 'Söder']],
  ]);
});

test('a list without values counts as not there, and the first of two equal names is read', () => {
  expect([...readLists(lists(['Källa', 'Enhet', 'enhet'], [null, 'Norr', 'Söder']))]).toEqual([['enhet', ['Norr']]]);
  expect([...readLists(undefined)]).toEqual([]);
  expect([...readLists(lists())]).toEqual([]);
});

test('a list replaces the built-in values of its name', () => {
  const plan = sheetOf(actionPlan, [
    { id: 'HP-001', area: 'skydd' },
    { id: 'HP-002', area: 'Utbildning' },
  ]);
  const areas = (...sheets: Sheet[]) =>
    recordsOf(plan, ...sheets)
      .rows(actionPlan)
      .map(({ area }) => area);
  expect(areas()).toEqual([undefined, 'Utbildning']);
  expect(areas(lists(['OMRÅDE'], ['Skydd']))).toEqual(['Skydd', undefined]);
});

test("a list is the workbook's own classification scale, under the name in the settings", () => {
  const sheet = sheetOf(informationClassification, [{ id: 'IK-001', confidentiality: 'Hemlig', integrity: 2 }]);
  const scale = lists(['Klassningsskala'], ['1 Öppen'], ['2 Intern'], ['3 Hemlig']);
  const [row] = recordsOf(settingsSheet({ scale: 'Stadens' }), sheet, scale).rows(informationClassification);
  expect(row?.confidentiality).toEqual({ number: 3, name: 'Hemlig', scale: 'Stadens', label: '3 Hemlig' });
  expect(row?.integrity).toMatchObject({ number: 2, name: 'Intern' });
});

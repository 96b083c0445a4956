import { createDashboard } from '../../../src/core/dashboard/create-dashboard.ts';
import { inEdition } from '../../../src/core/dashboard/edition.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import type { CellValue } from '../../../src/core/workbook/workbook.ts';
import { recordsOf, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

const edition = (name: string) => settingsSheet({ edition: name });
const plan = (...marks: readonly CellValue[]) =>
  sheetOf(
    actionPlan,
    marks.map((sensitive, index) => ({ id: `HP-00${index + 1}`, year: 2025, status: 'Klar', action: 'x', sensitive })),
  );

test.each<[mark: CellValue, shown: boolean]>([
  ['Nej', true],
  [null, true],
  [false, true],
  ['Ja', false],
  [' ja.', false],
  [true, false],
  ['Kanske', false],
])('the public edition of a row marked %p: shown %p', (mark, shown) => {
  const { records, leftOut } = inEdition(recordsOf(edition('Offentlig'), plan(mark)));
  expect([records.rows(actionPlan).length, leftOut]).toEqual(shown ? [1, 0] : [0, 1]);
});

test('figures and rows leave out the same, and the dashboard says how many', () => {
  const records = recordsOf(edition('Offentlig'), plan('Ja', null, 'Ja', null));
  const dashboard = createDashboard(records);
  expect(dashboard).toMatchObject({ edition: 'Offentlig', leftOut: 2 });
  expect(Object.keys(dashboard.records)).toEqual(['HP-002', 'HP-004']);
  expect(dashboard.indicators[0]).toMatchObject({ id: 'A1', value: 2, rows: ['HP-002', 'HP-004'] });
  expect(JSON.stringify(dashboard)).not.toMatch(/HP-00[13]/);
});

test('the internal edition leaves out nothing', () => {
  expect(createDashboard(recordsOf(edition('Intern'), plan('Ja', null)))).toMatchObject({ leftOut: 0 });
});

test('the edition of an edition is the same again', () => {
  const shown = inEdition(recordsOf(edition('Offentlig'), plan('Ja', null)));
  expect(inEdition(shown.records)).toBe(shown);
  expect(createDashboard(shown.records).leftOut).toBe(1);
});

test('a caller may ask for another edition than the settings say', () => {
  const { records, leftOut } = inEdition(recordsOf(edition('Intern'), plan('Ja', null)), 'Offentlig');
  expect(leftOut).toBe(1);
  expect(createDashboard(records)).toMatchObject({ edition: 'Offentlig', leftOut: 1 });
});

test('an action that the public edition leaves out is still an action', () => {
  const risk = sheetOf(risks, [{ id: 'R-001', likelihood: 5, impact: 5, actions: 'HP-001' }]);
  const k3 = createDashboard(recordsOf(edition('Offentlig'), plan('Ja'), risk)).indicators.find(
    ({ id }) => id === 'K3',
  );
  expect(k3).toMatchObject({ value: 0 });
});

import { createDashboard } from '../../../src/core/dashboard/create-dashboard.ts';
import { inEdition, leavesOutRowsOf, namesRow } from '../../../src/core/dashboard/edition.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { decisions } from '../../../src/core/sheets/decisions/columns.ts';
import { impactAssessments } from '../../../src/core/sheets/impact-assessments/columns.ts';
import { processingRecord } from '../../../src/core/sheets/processing-record/columns.ts';
import { risks } from '../../../src/core/sheets/risks/columns.ts';
import { texts } from '../../../src/core/sheets/texts/columns.ts';
import type { CellValue, Sheet } from '../../../src/core/workbook/workbook.ts';
import { unknownCell } from '../../support/with-unknown.ts';
import { recordsOf, settingsSheet, sheetOf } from '../../support/workbook-builder.ts';

function edition(name: string) {
  return settingsSheet({ edition: name });
}

function plan(...marks: readonly CellValue[]) {
  return sheetOf(
    actionPlan,
    marks.map((sensitive, index) => ({ id: `HP-00${index + 1}`, year: 2025, status: 'Klar', action: 'x', sensitive })),
  );
}

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
  expect([...dashboard.records.values()].map(({ id }) => id)).toEqual(['HP-002', 'HP-004']);
  expect(dashboard.indicators[0]).toMatchObject({ id: 'A1', value: 2, rows: ['HP-002', 'HP-004'] });
  expect(JSON.stringify([dashboard, ...dashboard.records.values()])).not.toMatch(/HP-00[13]/);
  expect(['HP-001', 'HP-002', 'Handlingsplan rad 2'].map((id) => dashboard.records.get(id)?.id)).toEqual([
    ...[undefined, 'HP-002', undefined],
  ]);
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

test('while it is unclear which column marks the rows of a sheet, none of them is shown', () => {
  const { name, rows } = plan('Ja', null);
  const misspelled = {
    name,
    rows: rows.map((row) => row.map((cell) => (cell === 'Skyddsvärd' ? 'Skyddsvart' : cell))),
  };
  const { records, leftOut } = inEdition(recordsOf(edition('Offentlig'), misspelled));
  expect([records.rows(actionPlan).length, leftOut]).toEqual([0, 2]);
  expect(inEdition(recordsOf(edition('Intern'), misspelled)).leftOut).toBe(0);
});

test('the internal edition says of a row that it is protected, or that it is unclear whether it is', () => {
  const said = (sheet: Sheet) =>
    [...createDashboard(recordsOf(edition('Intern'), sheet)).records.values()].map(({ sensitive }) => sensitive);
  const { name, rows } = plan('Nej', null);
  const misspelled = {
    name,
    rows: rows.map((row) => row.map((cell) => (cell === 'Skyddsvärd' ? 'Skyddsvart' : cell))),
  };
  expect(said(plan('Ja', 'Nej', null, 'Kanske'))).toEqual([true, false, false, true]);
  expect(said(misspelled)).toEqual([true, true]);
});

test('a protected text of the review covers nothing, and hides no finding about another row of its section', () => {
  const { records, leftOutIds } = inEdition(
    recordsOf(edition('Offentlig'), sheetOf(texts, [{ section: 'rsa', text: 'Hemligt', sensitive: 'Ja' }])),
  );
  expect([records.rows(texts), [...leftOutIds]]).toEqual([[], []]);
});

function figure(id: string, ...sheets: readonly Sheet[]) {
  return createDashboard(recordsOf(edition('Offentlig'), ...sheets)).indicators.find(
    (indicator) => indicator.id === id,
  );
}

test('a shown processing whose assessment is left out is still assessed', () => {
  const processing = sheetOf(processingRecord, [{ id: 'RF-001', assessmentRequired: 'Ja' }]);
  const assessment = (status: string) =>
    sheetOf(impactAssessments, [{ id: 'KB-001', processings: 'RF-001', status, sensitive: 'Ja' }]);
  expect(figure('D4', processing, assessment('Klar'))).toMatchObject({ value: 1, rows: ['RF-001'] });
  expect(figure('D4', processing, assessment('Pågående'))).toMatchObject({ value: 0 });
});

test('a shown decision whose action is left out is under way, whichever of them names the other', () => {
  const decided = { id: 'B-001', reviewYear: 2024, decision: 'Öva', outcome: 'Godkänt' };
  const action = (cells: object) => sheetOf(actionPlan, [{ id: 'HP-001', year: 2025, status: 'Pågående', ...cells }]);
  const state = (...sheets: readonly Sheet[]) =>
    figure('L2', ...sheets)?.breakdown[0]?.groups.find(({ cells }) => cells[0]?.rows.length === 1)?.label;
  const hidden = { sensitive: 'Ja' };
  expect(state(sheetOf(decisions, [{ ...decided, action: 'HP-001' }]), action(hidden))).toBe('Pågår');
  expect(state(sheetOf(decisions, [decided]), action({ ...hidden, originDecision: 'B-001' }))).toBe('Pågår');
  expect(state(sheetOf(decisions, [decided]), action(hidden))).toBe('Beslutat, utan åtgärd');
});

test('an action that the public edition leaves out is still an action', () => {
  const risk = sheetOf(risks, [{ id: 'R-001', likelihood: 5, impact: 5, actions: 'HP-001' }]);
  const k3 = createDashboard(recordsOf(edition('Offentlig'), plan('Ja'), risk)).indicators.find(
    ({ id }) => id === 'K3',
  );
  expect(k3).toMatchObject({ value: 0 });
});

test.each([
  ['a sheet with a row that is left out', [plan('Ja', null)], true],
  ['a sheet whose rows are all shown', [plan(null)], false],
  ['no such sheet', [], false],
])('whether the public edition leaves out rows: %s', (_, sheets, leavesOut) => {
  expect(leavesOutRowsOf(actionPlan, recordsOf(edition('Offentlig'), ...sheets))).toBe(leavesOut);
});

test.each([
  ['one that may be that of a row whose id nobody knows', ['HP-009'], true],
  ['none', [], false],
])('whether ids name a row: %s', (_, ids, named) => {
  const sheet = sheetOf(actionPlan, [{ id: unknownCell, year: 2025, status: 'Klar', action: 'x' }]);
  expect(namesRow(recordsOf(sheet), actionPlan, ids)).toBe(named);
});

import type { Indicator } from '../../../src/core/dashboard/indicator.ts';
import { actionPlan } from '../../../src/core/sheets/action-plan/columns.ts';
import { exampleSheets } from '../../support/example-workbook.ts';
import { dashboardOf, indicatorOf } from '../../support/indicator-of.ts';
import { exampleWithUnknown, unknownCell } from '../../support/with-unknown.ts';
import { everyColumn } from '../../support/without-column.ts';
import { sheetOf } from '../../support/workbook-builder.ts';

function counted({ rows, population, breakdown }: Indicator) {
  return new Set([
    ...rows,
    ...population,
    ...breakdown.flatMap(({ groups }) => groups.flatMap(({ cells }) => cells.flatMap((cell) => cell.rows))),
  ]);
}

function figures({ value, rows, population }: Indicator) {
  return [value, rows.length, population.length].join();
}

let before: ReadonlyMap<string, string>;

beforeAll(() => {
  const { indicators } = dashboardOf(...exampleSheets());
  before = new Map(indicators.map((indicator) => [indicator.id, figures(indicator)]));
});

test.each(everyColumn)(
  '%s %s: a row with a formula without result is told wherever it is not counted',
  (name, header) => {
    for (const indicator of dashboardOf(...exampleWithUnknown(name, header, 2)).indicators) {
      const rows = counted(indicator);
      expect(indicator.unknown.filter((id) => rows.has(id))).toEqual([]);
      // Whether a clause of the standard has input does not depend on any one cell.
      if (indicator.unknown.length === 0 && indicator.id !== 'L1') {
        expect([indicator.id, figures(indicator)]).toEqual([indicator.id, before.get(indicator.id)]);
      }
    }
  },
);

const action = { year: 2025, area: 'Utbildning', action: 'Öva' };
const done = { ...action, status: 'Klar' };

describe('of three actions one has a status that nobody knows', () => {
  const plan = sheetOf(actionPlan, [
    { id: 'HP-001', ...done },
    { id: 'HP-002', ...action, status: 'Pågående' },
    { id: 'HP-003', ...action, status: unknownCell },
  ]);

  test('the share is of the two others, and names the third', () => {
    const { value, rows, population, unknown } = indicatorOf('A2', plan);
    expect({ value, rows, population, unknown }).toEqual({
      value: 0.5,
      rows: ['HP-001'],
      population: ['HP-001', 'HP-002'],
      unknown: ['HP-003'],
    });
  });

  test('a figure that does not ask for the status counts all three', () => {
    expect(indicatorOf('A8', plan).population).toHaveLength(3);
    expect(indicatorOf('A8', plan).unknown).toEqual([]);
  });
});

test('a figure without any row whose values are known has none', () => {
  const plan = sheetOf(actionPlan, [{ id: 'HP-001', ...action, status: unknownCell }]);
  expect(indicatorOf('A3', plan)).toMatchObject({
    value: null,
    status: 'ingen',
    missing: 'Underlaget går inte att räkna, eftersom värden är okända.',
    unknown: ['HP-001'],
  });
});
